using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Revisions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Templates.Tests.Revisions;

public sealed class DraftReleaserTests
{
    private static readonly Lexicon Lexicon = new TemplateCatalog(new EmbeddedTemplates()).Lexicon();

    private static readonly byte[] Sound = Docx.FromOutline("GwTitle: 滨河经济开发区工作总结\n企业安全检查12次，整改隐患317条。\n2026年10月8日");

    [Fact]
    public void A_draft_is_not_released_while_its_comments_are_open_and_its_date_is_not_written()
    {
        ReleasedDraft released = Release(new GivenDraft("jindong-2010-q1-q3").Content);

        Assert.False(released.IsReleased);
        Assert.True(released.Content.IsEmpty);
        Assert.Contains(released.Open, finding => finding.Code == "R03");
        Assert.Contains(released.Open, finding => finding.Code == "C02");
    }

    [Fact]
    public void What_is_sound_is_released_and_says_the_same()
    {
        ReleasedDraft released = Release(Sound);

        Assert.True(released.IsReleased, string.Join('\n', released.Open));
        DocxAssert.Sound(released.Content.ToArray());
        Assert.Equal(DraftText.Paragraphs(Sound), DraftText.Paragraphs(released.Content.ToArray()));
    }

    [Theory]
    [InlineData("R01", "财政总收入【待补：1—9月财政总收入（亿元）】。")]
    [InlineData("R02", "财政总收入{{财政总收入}}。")]
    public void Text_that_is_not_done_is_open(string code, string paragraph) =>
        Assert.Contains(Release(Docx.FromOutline($"正文。\n{paragraph}")).Open, finding => finding.Code == code && finding.Severity == Severity.Error);

    [Fact]
    public void A_tracked_change_is_open() => AssertOpen("R04", paragraph =>
        paragraph.AppendChild(new InsertedRun(new Run(new Text("并复查"))) { Id = "77", Author = "编辑", Date = new DateTime(2026, 10, 9, 0, 0, 0, DateTimeKind.Utc) }));

    [Fact]
    public void Text_in_a_colour_is_open() => AssertOpen("R05", paragraph =>
        paragraph.AppendChild(new Run(new RunProperties(new Highlight { Val = HighlightColorValues.Green }), new Text("待核"))));

    [Fact]
    public void Hidden_text_is_open() => AssertOpen("R06", paragraph =>
        paragraph.AppendChild(new Run(new RunProperties(new Vanish()), new Text("内部意见"))));

    [Fact]
    public void Nothing_of_the_draft_and_of_people_is_left()
    {
        byte[] draft = Docx.Edit(new GivenDraft("zhangjiajie-2011-h2-plan").Content, document =>
        {
            MainDocumentPart main = document.MainDocumentPart!;
            main.WordprocessingCommentsPart?.Comments.RemoveAllChildren();
            foreach (OpenXmlElement mark in main.Document.Descendants().Where(element => element is CommentRangeStart or CommentRangeEnd).ToList())
                mark.Remove();
            foreach (Run run in main.Document.Descendants<Run>().Where(run => run.GetFirstChild<CommentReference>() is not null).ToList())
                run.Remove();
            foreach (Text text in main.Document.Descendants<Text>().Where(text => text.Text.Contains("年　月", StringComparison.Ordinal)))
                text.Text = "2011年6月30日";
            foreach (Run run in main.Document.Descendants<Run>().Where(run => run.RunProperties?.Highlight is not null).ToList())
                run.Remove();
        });

        ReleasedDraft released = Release(draft);

        Assert.True(released.IsReleased, string.Join('\n', released.Open));
        using WordprocessingDocument document = Docx.Open(released.Content.ToArray());
        Assert.DoesNotContain(document.MainDocumentPart!.Document.Descendants<BookmarkStart>(), start => start.Name!.Value!.StartsWith("_f", StringComparison.Ordinal));
        Assert.Empty(document.MainDocumentPart.CustomXmlParts);
        Assert.Null(document.CustomFilePropertiesPart);
        Assert.Null(document.MainDocumentPart.WordprocessingCommentsPart);
        DocxAssert.Sound(released.Content.ToArray());
    }

    [Theory]
    [InlineData("企业,安全检查12次;整改完毕。", "企业，安全检查12次；整改完毕。")]
    [InlineData("称为\"百日攻坚\"行动。", "称为“百日攻坚”行动。")]
    [InlineData("比例为3:2，面积1,200平方米。", "比例为3:2，面积1,200平方米。")]
    public void Marks_that_are_certainly_wrong_are_mended_and_others_stay(string text, string mended)
    {
        ReleasedDraft released = Release(Docx.FromOutline(text));

        Assert.True(released.IsReleased, string.Join('\n', released.Open));
        Assert.Equal([mended], DraftText.Paragraphs(released.Content.ToArray()).Where(paragraph => paragraph.Length > 0));
    }

    private static void AssertOpen(string code, Action<Paragraph> change)
    {
        byte[] open = Docx.Edit(Sound, document => change(document.MainDocumentPart!.Document.Descendants<Paragraph>().ElementAt(1)));

        Assert.Contains(Release(open).Open, finding => finding.Code == code);
    }

    private static ReleasedDraft Release(byte[] docx) => DraftReleaser.Release(new RevisedFile(docx, "定稿.docx"), Lexicon);
}
