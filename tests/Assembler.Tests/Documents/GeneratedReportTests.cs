using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

/// <summary>Templates of any parts, by chance and by number: whatever comes together is a sound document.</summary>
public sealed class GeneratedReportTests
{
    private const string Facts = """
        {"名":"滨河","无":null,"项":[{"名":"甲","值":1.5,"片":"{{picture}}"},{"名":"乙","值":null,"片":null},{"名":"丙{{","值":-2,"片":"坏"}]}
        """;

    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// <summary>GENERATED_REPORTS=1000 tries more.</summary>
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("GENERATED_REPORTS"), out int rounds) ? rounds : 25;

    [Fact]
    public void Whatever_comes_together_is_a_sound_document()
    {
        string facts = Facts.Replace("{{picture}}", "data:image/png;base64," + Convert.ToBase64String(Pictures.Png(3, 2)), StringComparison.Ordinal);

        Assert.All(Enumerable.Range(1, Rounds), seed =>
        {
            Random random = new(seed);

            // Composing holds it to the validator and to all rules.
            Assert.NotEmpty(Composing.Bytes(facts, [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Template(random))]));
        });
    }

    private static byte[] Template(Random random)
    {
        string blocks = string.Concat(Enumerable.Range(0, 1 + random.Next(7)).Select(_ => Block(random, 2)));
        string page = random.Next(4) == 0 ? "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>" : "";
        return WordXml.Template(blocks + page, main => Parts(main, random));
    }

    private static void Parts(MainDocumentPart main, Random random)
    {
        WordXml.AddPicture(main, "rIdPicture", Pictures.Png(1 + random.Next(3), 2));
        ChartParts.Add(main, "rIdChart", random.Next(2) == 0 ? "barChart" : "pieChart", ("数", [1, 2]));
        main.AddHyperlinkRelationship(new Uri("https://example.com/" + random.Next(3)), isExternal: true, "rIdLink");
        main.AddNewPart<FootnotesPart>("rIdNotes").Footnotes = new Footnotes(
            $"<w:footnotes {Namespace}><w:footnote w:id=\"2\">{WordXml.Paragraph("注{{名}}")}</w:footnote><w:footnote w:id=\"3\"><w:p><w:r><w:footnoteRef/></w:r>{WordXml.Run("{{无}}")}</w:p></w:footnote></w:footnotes>");
        Lists.Put(main, Lists.Of(1 + random.Next(3), random.Next(2) == 0 ? "%1." : "（%1）"));
        string numbering = random.Next(2) == 0 ? "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" : "";
        main.StyleDefinitionsPart!.Styles!.Append(
            new Style($"<w:style {Namespace} w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"x{random.Next(3)}\"><w:name w:val=\"自定{random.Next(2)}\"/>{numbering}<w:rPr><w:b/></w:rPr></w:style>"),
            new Style($"<w:style {Namespace} w:type=\"table\" w:customStyle=\"1\" w:styleId=\"t1\"><w:name w:val=\"Table Grid\"/></w:style>"));
    }

    private static string Block(Random random, int depth) => random.Next(depth > 0 ? 10 : 7) switch
    {
        0 => $"<w:p><w:pPr><w:pStyle w:val=\"x{random.Next(4)}\"/></w:pPr>{WordXml.Run("样式")}</w:p>",
        1 => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{random.Next(4)}\"/></w:numPr></w:pPr>{Inline(random)}</w:p>",
        2 => $"<w:p>{Inline(random)}{Inline(random)}</w:p>",
        3 => $"<w:p><w:pPr><w:pStyle w:val=\"GwH{1 + random.Next(4)}\"/></w:pPr>{Inline(random)}</w:p>",
        4 => $"<w:p>{WordXml.TextBox(WordXml.Paragraph("{{名}}"))}{Inline(random)}</w:p>",
        5 => $"<w:p>{WordXml.Chart("rIdChart", random.Next(2) == 0 ? "{{项 | 图表: '名; 值'}}" : "")}</w:p>",
        6 => WordXml.Paragraph("正文{{名}}{{无}}"),
        7 => WordXml.Paragraph("{{#each 项}}") + Block(random, depth - 1) + WordXml.Paragraph("{{/each}}"),
        8 => WordXml.Paragraph("{{#if 无}}") + Block(random, depth - 1) + WordXml.Paragraph("{{else}}") + Block(random, depth - 1) + WordXml.Paragraph("{{/if}}"),
        _ => $"<w:tbl><w:tblPr><w:tblStyle w:val=\"t1\"/></w:tblPr><w:tr>{Cell(random)}{Cell(random)}</w:tr><w:tr>{Cell(random)}</w:tr></w:tbl>",
    };

    private static string Cell(Random random) => $"<w:tc><w:p>{Inline(random)}</w:p></w:tc>";

    private static string Inline(Random random) => random.Next(8) switch
    {
        0 => WordXml.Picture("rIdPicture"),
        1 => WordXml.Picture("rIdPicture", "{{片}}"),
        2 => WordXml.Run("见{{片 | 图片: '20mm x 10mm'}}"),
        3 => $"<w:hyperlink r:id=\"rIdLink\">{WordXml.Run("{{名}}网站")}</w:hyperlink>",
        4 => WordXml.Run("词") + $"<w:r><w:footnoteReference w:id=\"{2 + random.Next(2)}\"/></w:r>",
        5 => WordXml.Run("{{#each 项}}{{名}}{{/each}}"),
        _ => WordXml.Run("文字"),
    };
}
