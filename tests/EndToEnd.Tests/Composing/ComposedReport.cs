using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;
using DevZoneDocs.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.EndToEnd.Tests.Composing;

/// <summary>A report whose sections come from several hands, each with parts of its own, laid out once for all tests of the class.</summary>
public sealed class ComposedReport
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public ComposedReport()
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", "jindong-2010-q1-q3.json"));
        Document = DraftAssembler.Assemble(PeriodDataReader.ReadJson(stream), new TemplateCatalog(new Sources(), new EmbeddedTemplates()).Report("composed")).Content.ToArray();
        byte[] pdf = LibreOffice.Convert("pdf", Document)[0];
        (Pages, Pictures) = (PdfPages.Read(pdf), PdfPages.Pictures(pdf));
        if (Environment.GetEnvironmentVariable("KEEP_PAGES") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, "composed.docx"), Document);
            File.WriteAllBytes(Path.Combine(folder, "composed.pdf"), pdf);
        }
    }

    public byte[] Document { get; }

    public IReadOnlyList<PdfPage> Pages { get; }

    /// <summary>The pages of the pictures.</summary>
    public IReadOnlyList<int> Pictures { get; }

    private sealed class Sources : ITemplateSource
    {
        private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
        {
            ["Reports/composed.json"] = Encoding.UTF8.GetBytes("""
                {"name":"合成","period":"any","layout":"gbt9704","title":["{{开发区.名称}}","工作总结"],"contents":{"levels":2},"parts":[{"as":"review","title":"工作回顾","sections":[
                {"key":"economy","title":"经济运行","template":"mine/review"},{"key":"projects","title":"项目一览","template":"annex/review"},{"key":"*"},
                {"key":"party","title":"党的建设"},{"key":"safety","title":"安全生产"}]}],"signature":["{{开发区.管理机构}}"]}
                """),
            ["Sections/mine/review.docx"] = Mine(),
            ["Sections/annex/review.docx"] = Annex(),
        };

        public IEnumerable<string> ReportKinds => ["composed"];

        public byte[]? Read(string path) => Files.GetValueOrDefault(path);
    }

    private static byte[] Mine() => WordXml.Template(
        $"<w:p><w:pPr><w:pStyle w:val=\"x1\"/></w:pPr>{WordXml.Run("摘要样式的一段")}<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
        + Item("（1）指标甲") + Item("指标乙")
        + $"<w:p>{WordXml.Picture("rIdPicture")}</w:p><w:p>{WordXml.Chart("rIdChart", "{{指标 | 图表: '名称; 数值'}}")}</w:p>"
        + $"<w:p>{WordXml.TextBox(WordXml.Paragraph("{{部门}}提示"))}</w:p>"
        + $"<w:p><w:hyperlink r:id=\"rIdLink\">{WordXml.Run("管委会网站")}</w:hyperlink></w:p>",
        main =>
        {
            WordXml.AddPicture(main, "rIdPicture", Testing.Pictures.Png(60, 30));
            ChartParts.Add(main, "rIdChart", "barChart", ("数值", [1, 2]));
            main.AddHyperlinkRelationship(new Uri("https://example.com/"), isExternal: true, "rIdLink");
            main.AddNewPart<FootnotesPart>("rIdNotes").Footnotes = new Footnotes($"<w:footnotes {Namespace}><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>{WordXml.Run("脚注说明口径")}</w:p></w:footnote></w:footnotes>");
            main.StyleDefinitionsPart!.Styles!.AppendChild(new Style(
                $"<w:style {Namespace} w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"x1\"><w:name w:val=\"摘要样式\"/><w:basedOn w:val=\"Normal\"/><w:rPr><w:rFonts w:eastAsia=\"黑体\"/></w:rPr></w:style>"));
            main.NumberingDefinitionsPart!.Numbering = new Numbering(
                $"<w:numbering {Namespace}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1）\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        });

    private static byte[] Annex() => WordXml.Template(
        "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"6000\"/><w:gridCol w:w=\"6000\"/></w:tblGrid>"
        + $"<w:tr>{Cell("附表的项目")}{Cell("附表的说明")}</w:tr></w:tbl>"
        + "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>");

    private static string Item(string text) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>{WordXml.Run(text)}</w:p>";

    private static string Cell(string text) => $"<w:tc>{WordXml.Paragraph(text)}</w:tc>";
}
