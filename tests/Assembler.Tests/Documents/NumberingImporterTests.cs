using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

public sealed class NumberingImporterTests
{
    [Fact]
    public void Lists_that_two_templates_have_under_one_number_do_not_meet()
    {
        byte[] one = Template(Lists.Of(1, "（%1）"), (1, "甲"), (1, "乙"));
        byte[] other = Template(Lists.Of(1, "%1)"), (1, "丙"), (1, "丁"));

        Assert.Equal(["（1）甲", "（2）乙", "1)丙", "2)丁"], Numbered(one, other));
    }

    [Fact]
    public void A_list_begins_anew_in_each_section() =>
        Assert.Equal(["1.甲", "2.乙", "1.甲", "2.乙"], Numbered([.. Enumerable.Repeat(Template(Lists.Of(1, "%1."), (1, "甲"), (1, "乙")), 2)]));

    [Fact]
    public void Equal_lists_share_a_definition()
    {
        byte[] template = Template(Lists.Of(1, "%1."), (1, "甲"));

        using WordprocessingDocument document = Composing.Of(template, template);

        using WordprocessingDocument plain = Composing.Of();
        Assert.Equal(Definitions(plain) + 1, Definitions(document));
    }

    [Fact]
    public void A_list_of_a_list_style_takes_the_levels_from_there()
    {
        string lists = """
            <w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="singleLevel"/><w:numStyleLink w:val="ls"/></w:abstractNum>
            """ + Lists.Of(7, "<%1>".Replace("<", "[", StringComparison.Ordinal).Replace(">", "]", StringComparison.Ordinal), "<w:styleLink w:val=\"ls\"/>") + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"3\"/></w:num>";
        byte[] template = Docx.Edit(Template("", (8, "甲")), document =>
        {
            Lists.Put(document.MainDocumentPart!, lists);
            document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.AppendChild(new Style(
                "<w:style xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" w:type=\"numbering\" w:styleId=\"ls\"><w:name w:val=\"列表样式\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"));
        });

        Assert.Equal(["[1]甲"], Numbered(template));
    }

    [Fact]
    public void A_number_that_names_no_list_goes_and_number_0_stays()
    {
        using WordprocessingDocument document = Composing.Of(Template("", (9, "甲"), (0, "乙")));

        Assert.Equal([0], document.MainDocumentPart!.Document.Descendants<NumberingId>().Select(each => each.Val!.Value));
    }

    [Fact]
    public void A_heading_is_numbered_by_the_layout()
    {
        byte[] template = WordXml.Template(
            $"<w:p><w:pPr><w:pStyle w:val=\"GwH1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>{WordXml.Run("甲")}</w:p>",
            main => Lists.Put(main, Lists.Of(1, "第%1章 ")));

        Assert.Equal(["一、甲"], Numbered(template));
    }

    [Fact]
    public void A_picture_for_a_bullet_comes_along()
    {
        string bullet = "<w:numPicBullet w:numPicBulletId=\"0\"><w:pict><v:shape style=\"width:9pt;height:9pt\"><v:imagedata r:id=\"rId1\"/></v:shape></w:pict></w:numPicBullet>";
        string list = Lists.Of(1, "").Replace("<w:numFmt w:val=\"decimal\"/>", "<w:numFmt w:val=\"bullet\"/>", StringComparison.Ordinal)
            .Replace("<w:lvlJc", "<w:lvlPicBulletId w:val=\"0\"/><w:lvlJc", StringComparison.Ordinal);
        byte[] template = Docx.Edit(Template(bullet + list, (1, "甲")), document => WordXml.AddPicture(document.MainDocumentPart!.NumberingDefinitionsPart!, "rId1", Pictures.Png(1, 1)));

        using WordprocessingDocument document = Composing.Of(template, template);

        NumberingDefinitionsPart part = document.MainDocumentPart!.NumberingDefinitionsPart!;
        Assert.Single(part.ImageParts);
        Assert.IsType<NumberingPictureBullet>(part.Numbering.FirstChild);
    }

    private static byte[] Template(string numbering, params (int List, string Text)[] paragraphs) => WordXml.Template(
        string.Concat(paragraphs.Select(paragraph => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{paragraph.List}\"/></w:numPr></w:pPr>{WordXml.Run(paragraph.Text)}</w:p>")),
        main => Lists.Put(main, numbering));

    private static string[] Numbered(params byte[][] templates)
    {
        using WordprocessingDocument document = Composing.Of(templates);
        string outline = Outline.Of(document, numbers: true);
        return [.. outline.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[line.IndexOf("<#", StringComparison.Ordinal)..].Replace("<#", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal))];
    }

    private static int Definitions(WordprocessingDocument document) =>
        document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering.Elements<AbstractNum>().Count();
}
