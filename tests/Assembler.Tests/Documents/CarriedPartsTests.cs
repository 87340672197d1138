using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

public sealed class CarriedPartsTests
{
    [Fact]
    public void Equal_pictures_of_two_templates_are_one_part()
    {
        byte[] one = WordXml.Template($"<w:p>{WordXml.Picture("rId7")}</w:p>", main => WordXml.AddPicture(main, "rId7", Pictures.Png(2, 1)));
        byte[] other = WordXml.Template($"<w:p>{WordXml.Picture("rId9")}</w:p>", main => WordXml.AddPicture(main, "rId9", Pictures.Png(2, 1)));

        using WordprocessingDocument document = Composing.Of(one, other);

        Assert.Single(document.MainDocumentPart!.ImageParts);
        Assert.Equal(2, document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Drawing.Blip>().Count());
    }

    [Fact]
    public void Pictures_that_two_templates_have_under_one_id_stay_two()
    {
        byte[] red = WordXml.Template($"<w:p>{WordXml.Picture("rId7")}</w:p>", main => WordXml.AddPicture(main, "rId7", Pictures.Png(2, 1)));
        byte[] blue = WordXml.Template($"<w:p>{WordXml.Picture("rId7")}</w:p>", main => WordXml.AddPicture(main, "rId7", Pictures.Png(2, 1, red: 0, blue: 200)));

        using WordprocessingDocument document = Composing.Of(red, blue, red);

        Assert.Equal(2, document.MainDocumentPart!.ImageParts.Count());
    }

    [Fact]
    public void A_repeated_drawing_has_an_id_of_its_own()
    {
        byte[] template = WordXml.Template(
            WordXml.Paragraph("{{#each 项}}") + $"<w:p>{WordXml.Picture("rId7")}{WordXml.Run("{{this}}")}</w:p>" + WordXml.Paragraph("{{/each}}"),
            main => WordXml.AddPicture(main, "rId7", Pictures.Png(2, 1)));

        using WordprocessingDocument document = Composing.With("""{"项":["甲","乙","丙"]}""", template);

        Assert.Equal([1U, 2U, 3U], document.MainDocumentPart!.Document.Descendants<DocProperties>().Select(drawing => drawing.Id!.Value));
    }

    [Fact]
    public void A_chart_comes_with_its_workbook()
    {
        byte[] template = WordXml.Template($"<w:p>{WordXml.Chart("rId7")}</w:p>", main => ChartParts.Add(main, "rId7", "barChart", ("产值", [1.5m, 2m])));

        using WordprocessingDocument document = Composing.Of(template, template);

        ChartPart chart = Assert.Single(document.MainDocumentPart!.ChartParts);
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
        Assert.Contains("产值", workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_brings_its_colours_to_a_layout_that_has_none()
    {
        byte[] drawn = WordXml.Template($"<w:p>{WordXml.Chart("rId7")}</w:p>", main =>
        {
            ChartParts.Add(main, "rId7", "pieChart", ("产值", [1.5m, 2m]));
            ChartParts.AddTheme(main);
        });
        byte[] plain = WordXml.Template(WordXml.Paragraph("正文"), ChartParts.AddTheme);

        Assert.NotNull(Composing.Of(plain, drawn, drawn).MainDocumentPart!.ThemePart);
        Assert.Null(Composing.Of(plain).MainDocumentPart!.ThemePart);
    }

    [Fact]
    public void The_same_templates_give_the_same_bytes()
    {
        byte[] template = WordXml.Template(
            $"<w:p>{WordXml.Picture("rId7")}{WordXml.Chart("rId8")}</w:p><w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>{WordXml.Run("甲")}</w:p>",
            main =>
            {
                WordXml.AddPicture(main, "rId7", Pictures.Png(2, 1));
                ChartParts.Add(main, "rId8", "barChart", ("产值", [1.5m, 2m]));
                Lists.Put(main, Lists.Of(3, "%1."));
            });

        Assert.Equal(Composing.Bytes("{}", template, template), Composing.Bytes("{}", template, template));
    }

    [Fact]
    public void A_link_keeps_its_address()
    {
        byte[] template = WordXml.Template(
            $"<w:p><w:hyperlink r:id=\"rId7\">{WordXml.Run("{{名}}")}</w:hyperlink></w:p>",
            main => main.AddHyperlinkRelationship(new Uri("https://example.com/a?b=1"), isExternal: true, "rId7"));

        using WordprocessingDocument document = Composing.With("""{"名":"管委会网站"}""", template, template);

        HyperlinkRelationship link = Assert.Single(document.MainDocumentPart!.HyperlinkRelationships);
        Assert.Equal("https://example.com/a?b=1", link.Uri.OriginalString);
        Assert.All(document.MainDocumentPart.Document.Descendants<Hyperlink>(), each => Assert.Equal(link.Id, each.Id?.Value));
    }

    [Fact]
    public void A_picture_in_a_block_that_is_left_out_leaves_no_part()
    {
        byte[] template = WordXml.Template(
            WordXml.Paragraph("{{#if 无}}") + $"<w:p>{WordXml.Picture("rId7")}</w:p>" + WordXml.Paragraph("{{/if}}") + WordXml.Paragraph("正文"),
            main => WordXml.AddPicture(main, "rId7", Pictures.Png(2, 1)));

        using WordprocessingDocument document = Composing.With("""{"无":null}""", template);

        Assert.Empty(document.MainDocumentPart!.ImageParts);
    }

    [Fact]
    public void A_text_box_is_merged_and_says_what_it_needs()
    {
        byte[] template = WordXml.Template($"<w:p>{WordXml.TextBox(WordXml.Paragraph("{{名}}"))}</w:p>");

        using WordprocessingDocument document = Composing.With("""{"名":"滨河"}""", template);

        Assert.Equal("滨河", document.MainDocumentPart!.Document.Descendants<TextBoxContent>().Single().InnerText);
        Assert.Contains("xmlns:wps", document.MainDocumentPart.Document.OuterXml.Split("mc:Choice")[1], StringComparison.Ordinal);
    }
}
