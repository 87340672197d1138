using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

public sealed class StyleImporterTests
{
    [Fact]
    public void A_style_that_the_layout_lacks_comes_with_those_it_builds_on()
    {
        byte[] template = Template("x3", """
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="x2"><w:name w:val="摘要"/><w:basedOn w:val="a"/><w:next w:val="x3"/><w:rPr><w:i/></w:rPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="x3"><w:name w:val="摘要重点"/><w:basedOn w:val="x2"/><w:link w:val="x4"/><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="character" w:customStyle="1" w:styleId="x4"><w:name w:val="摘要重点 字符"/><w:link w:val="x3"/><w:rPr><w:b/></w:rPr></w:style>
            """);

        using WordprocessingDocument document = Composing.Of(template);

        Assert.Equal(
            ["x3 摘要重点 < x2 ~ x4", "x2 摘要 < Normal > x3", "x4 摘要重点 字符 ~ x3"],
            Imported(document).OrderBy(style => style.StyleId?.Value is "x3" ? 0 : 1).ThenBy(style => style.StyleId?.Value, StringComparer.Ordinal).Select(Said));
    }

    [Fact]
    public void An_id_that_the_layout_has_given_is_not_given_again()
    {
        byte[] template = Template("gwtitle", """<w:style w:type="paragraph" w:customStyle="1" w:styleId="gwtitle"><w:name w:val="摘要"/></w:style>""");

        using WordprocessingDocument document = Composing.Of(template);

        Assert.Equal("gwtitle1", Assert.Single(document.MainDocumentPart!.Document.Descendants<ParagraphStyleId>()).Val);
    }

    [Theory]
    [InlineData("标题 1")]
    [InlineData("Heading 1")]
    [InlineData("heading 1")]
    public void A_style_of_Word_is_known_by_whatever_name_a_program_gives_it(string name)
    {
        byte[] template = Template("x", $"""<w:style w:type="paragraph" w:styleId="x"><w:name w:val="{name}"/></w:style>""");

        using WordprocessingDocument document = Composing.Of(template);

        Assert.Equal("GwH1", Assert.Single(document.MainDocumentPart!.Document.Descendants<ParagraphStyleId>()).Val);
    }

    [Fact]
    public void The_layout_wins_over_a_template_and_the_first_template_over_the_second()
    {
        byte[] one = Template("x", """<w:style w:type="paragraph" w:styleId="x"><w:name w:val="摘要"/><w:rPr><w:b/></w:rPr></w:style>""");
        byte[] other = Template("y", """<w:style w:type="paragraph" w:styleId="y"><w:name w:val="摘要"/><w:rPr><w:i/></w:rPr></w:style>""");

        using WordprocessingDocument document = Composing.Of(one, other);

        Assert.NotNull(Assert.Single(Imported(document)).StyleRunProperties?.Bold);
        Assert.All(document.MainDocumentPart!.Document.Descendants<ParagraphStyleId>(), reference => Assert.Equal("x", reference.Val));
    }

    [Fact]
    public void A_name_that_the_layout_has_for_another_type_is_given_a_number()
    {
        byte[] template = Template("x", """<w:style w:type="paragraph" w:styleId="x"><w:name w:val="run-in heading"/></w:style>""");

        using WordprocessingDocument document = Composing.Of(template);

        Assert.Equal("run-in heading 2", Assert.Single(Imported(document)).StyleName!.Val);
    }

    [Fact]
    public void An_imported_style_keeps_its_numbers_which_begin_anew_in_each_section()
    {
        byte[] template = Template("x", """<w:style w:type="paragraph" w:styleId="x"><w:name w:val="列项"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>""", Lists.Of(5, "第%1项"));

        string text = Outline.Of(Docx.Bytes(Composing.Of(template, template)), numbers: true);

        Assert.Equal(2, text.Split("<#第1项>").Length - 1);
    }

    private static byte[] Template(string style, string styles, string? numbering = null) =>
        WordXml.Template($"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{WordXml.Run("文字")}</w:p>", main =>
        {
            main.StyleDefinitionsPart!.Styles = new Styles($"<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{styles}</w:styles>");
            if (numbering is not null)
                Lists.Put(main, numbering);
        });

    private static IEnumerable<Style> Imported(WordprocessingDocument document)
    {
        using WordprocessingDocument plain = Composing.Of();
        HashSet<string> own = [.. plain.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(style => style.StyleId!.Value!)];
        return [.. document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(style => !own.Contains(style.StyleId!.Value!))];
    }

    private static string Said(Style style) => $"{style.StyleId} {style.StyleName?.Val}"
        + (style.BasedOn is { } parent ? $" < {parent.Val}" : "")
        + (style.NextParagraphStyle is { } next ? $" > {next.Val}" : "")
        + (style.LinkedStyle is { } link ? $" ~ {link.Val}" : "");
}
