using DevZoneDocs.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.EndToEnd.Tests.Layouts;

public sealed class AnotherPaperTests(AnotherPaper paper) : IClassFixture<AnotherPaper>
{
    private const int PixelsInInch = 108;
    private const int TwipsInInch = 1440;

    [Fact]
    public void The_draft_is_sound_and_says_the_same()
    {
        DocxAssert.Sound(paper.Drafted.Content.ToArray());

        Assert.Equal((paper.Shipped.Title, paper.Shipped.FactCount), (paper.Drafted.Title, paper.Drafted.FactCount));
    }

    [Fact]
    public void The_unit_that_signs_ends_two_characters_from_the_right()
    {
        PdfLine unit = Line(Signature("GwSign"));

        Assert.InRange(EndOf(unit), AnotherPaper.LineCharacters - 2.6, AnotherPaper.LineCharacters - 1.4);
    }

    [Fact]
    public void The_date_begins_two_characters_behind_it()
    {
        PdfLine unit = Line(Signature("GwSign"));
        PdfLine date = paper.Pages.SelectMany(page => page.Lines).SkipWhile(line => line != unit).Skip(1).First();

        double characters = StartOf(date) - StartOf(unit);

        Assert.InRange(characters, 1.6, 2.4);
    }

    [Fact]
    public void The_title_takes_the_lines_that_the_paper_asks_for()
    {
        int lines = BreaksInTitle(paper.Drafted.Content.ToArray()) + 1;
        int linesOnA4 = BreaksInTitle(paper.Shipped.Content.ToArray()) + 1;

        Assert.True(lines < linesOnA4, $"{lines}, {linesOnA4}");
        Assert.Equal(lines, paper.Pages[0].Lines.TakeWhile(line => !line.Text.StartsWith("一、", StringComparison.Ordinal)).Count(IsOfTitle));
    }

    private bool IsOfTitle(PdfLine line) => paper.Drafted.Title.Contains(line.Text.Trim(), StringComparison.Ordinal);

    private PdfLine Line(string text) => paper.Pages.SelectMany(page => page.Lines).Last(line => line.Text.Trim() == text);

    private string Signature(string style)
    {
        using WordprocessingDocument document = Docx.Open(paper.Drafted.Content.ToArray());
        return document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Single(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).InnerText;
    }

    private static int BreaksInTitle(byte[] draft)
    {
        using WordprocessingDocument document = Docx.Open(draft);
        return document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().First(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "GwTitle").Descendants<Break>().Count();
    }

    /// <summary>In characters from the left margin.</summary>
    private static double StartOf(PdfLine line) => ((line.Left * (double)TwipsInInch / PixelsInInch) - AnotherPaper.LeftMargin) / AnotherPaper.CharacterWidth;

    private static double EndOf(PdfLine line) => StartOf(line) + line.Text.Trim().Length;
}
