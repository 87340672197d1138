using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Contents;

public sealed class ContentsWriterTests
{
    private const string Text = "GwH1: 工作回顾\nGwH2: 主要经济指标\n正文\nGwH3: 工业\n正文\nGwH1: 工作思路";

    [Fact]
    public void Its_lines_are_the_headings_with_the_numbers_that_Word_counts_and_their_pages()
    {
        using WordprocessingDocument document = Docx.Open(Compose(Text, new ReportContents { Title = "目录", Levels = 2 }));

        Assert.Equal(["目录", "一、工作回顾\t2", "（一）主要经济指标\t2", "二、工作思路\t2"], Lines(document));
    }

    [Fact]
    public void Each_line_asks_for_the_page_of_a_bookmark_at_its_heading()
    {
        using WordprocessingDocument document = Docx.Open(Compose(Text, new ReportContents { Title = "目录", Levels = 4 }));

        string[] asked = [.. document.MainDocumentPart!.Document.Descendants<Hyperlink>().Select(link => link.Anchor!.Value!)];
        Assert.Equal(4, asked.Length);
        Assert.All(asked, name => Assert.Contains($"PAGEREF {name} ", document.MainDocumentPart.Document.Body!.InnerText, StringComparison.Ordinal));
        Assert.Equal(asked, document.MainDocumentPart.Document.Descendants<BookmarkStart>().Select(start => start.Name!.Value));
    }

    [Fact]
    public void Word_is_told_to_bring_it_up_to_date()
    {
        using WordprocessingDocument document = Docx.Open(Compose(Text, new ReportContents { Title = "目录", Levels = 2 }));

        Assert.True(document.MainDocumentPart!.DocumentSettingsPart!.Settings.GetFirstChild<UpdateFieldsOnOpen>()!.Val!.Value);
        Assert.True(document.MainDocumentPart.Document.Descendants<FieldChar>().First().Dirty!.Value);
    }

    [Fact]
    public void A_long_text_before_a_heading_puts_it_on_a_later_page()
    {
        string text = "GwH1: 甲\n" + string.Join('\n', Enumerable.Repeat(new string('文', 280), 6)) + "\nGwH1: 乙";

        using WordprocessingDocument document = Docx.Open(Compose(text, new ReportContents { Title = "目　录", Levels = 1 }));

        Assert.Equal(["目　录", "一、甲\t2", "二、乙\t5"], Lines(document));
    }

    [Fact]
    public void Without_headings_there_is_none() => Assert.Equal("正文\n", Outline.Of(Compose("正文", new ReportContents { Title = "目录", Levels = 2 })));

    private static IEnumerable<string> Lines(WordprocessingDocument document) => document.MainDocumentPart!.Document.Body!.Elements<Paragraph>()
        .TakeWhile(paragraph => paragraph.ParagraphProperties?.PageBreakBefore is null)
        .Select(paragraph => string.Concat(paragraph.Descendants().Select(element => element is Text text ? text.Text : element is TabChar ? "\t" : "")));

    private static byte[] Compose(string outline, ReportContents contents)
    {
        using MemoryStream stream = new();
        stream.Write(Docx.FromOutline(""));
        DocumentComposer composer = new(stream);
        composer.AddSection(new SectionMerger(new DraftLedger(), []).Merge(SectionMerge.Parse(Docx.FromOutline(outline)), Scope.Of(new FactRecord()), "economy", ""), 0);
        composer.AddContents(contents);
        composer.Finish();
        byte[] document = Docx.Bytes(composer.Document);
        DocxAssert.Sound(document);
        return document;
    }
}
