using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Revisions;
using DevZoneDocs.Templates;
using DevZoneDocs.Testing;
using DevZoneDocs.Testing.Revising;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.EndToEnd.Tests.Revisions;

/// <summary>A draft lives on in another program: what is refreshed in it there, and what is released of it in the end.</summary>
public sealed class AfterlifeTests(EditedBySeed drafts) : IClassFixture<EditedBySeed>
{
    private const string Refresher = "数据更新（待审）";

    private static readonly DateTimeOffset At = new(2026, 10, 12, 9, 0, 0, TimeSpan.FromHours(8));

    public static TheoryData<string> Seeds => [.. EditedBySeed.Seeds];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_LibreOffice_has_saved_takes_newer_data(string seed) =>
        AssertNew(seed, new RevisedFile(drafts.Saved(seed), "改稿.docx"));

    /// <summary>The manifest does not come through; the bookmarks do.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void And_by_way_of_odt_with_the_draft_beside_it(string seed) =>
        AssertNew(seed, new RevisedFile(drafts.ThroughOdt(seed), "改稿.docx") { Original = EditedBySeed.Made(seed).Content.ToArray() });

    [Fact]
    public void A_report_goes_from_draft_to_release()
    {
        const string Seed = "jindong-2010-q1-q3";
        byte[] edited = drafts.Saved(Seed);
        foreach ((string text, string with) in new[]
        {
            ("经济运行稳中有升", "经济运行总体平稳"),
            ("40.52亿元", "40.5亿元"),
            ("市场反响良好。", ""),
            ("　　　　年　月　日", "2010年10月8日"),
            ("26.07万元", "26.07亿元"),
            ("2.04亿美元", "2.04亿元"),
        })
            edited = HandEdit.Replace(edited, text, with);

        RefreshedDraft refreshed = DraftRefresher.Refresh(new RevisedFile(edited, "改稿.docx"), EditedBySeed.Corrected(Seed), At);
        byte[] content = LibreOffice.Convert("docx", refreshed.Content.ToArray())[0];
        ReleasedDraft early = Release(content);
        ReleasedDraft released = Release(Review.DeleteComments(Review.AcceptAll(refreshed.Content.ToArray())));

        Assert.Contains(early.Open, finding => finding.Code == "R04");
        Assert.True(released.IsReleased, string.Join('\n', released.Open));
        Assert.Empty(ProblemsOf(released.Content.ToArray()).Except(ProblemsOf(drafts.Saved(Seed))));
        string said = string.Join('\n', DraftText.Paragraphs(released.Content.ToArray()));
        Assert.Contains("经济运行总体平稳", said, StringComparison.Ordinal);
        Assert.Contains("40.5亿元", said, StringComparison.Ordinal);
        Assert.Contains("85.95亿元", said, StringComparison.Ordinal);
        Assert.Empty(DraftFacts.InText(released.Content.ToArray()));
    }

    /// <summary>LibreOffice orders the levels of lists in a way of its own.</summary>
    private static IReadOnlyList<string> ProblemsOf(byte[] docx)
    {
        using WordprocessingDocument document = Docx.Open(docx);
        return DocxAssert.Problems(document);
    }

    private static void AssertNew(string seed, RevisedFile revised)
    {
        Draft newer = EditedBySeed.Corrected(seed);

        byte[] refreshed = DraftRefresher.Refresh(revised, newer, At).Content.ToArray();

        Assert.Equal(Words(DraftText.Paragraphs(newer.Content.ToArray())), Words(ReviewedText.Accepted(refreshed, Refresher).Paragraphs));
        Assert.Equal(Words(ReviewedText.Accepted(revised.Content, Refresher).Paragraphs), Words(ReviewedText.Refused(refreshed, Refresher).Paragraphs));
    }

    /// <summary>Empty paragraphs are the program's that has saved the file.</summary>
    private static IEnumerable<string> Words(IEnumerable<string> paragraphs) => paragraphs.Where(paragraph => paragraph.Length > 0);

    private static ReleasedDraft Release(byte[] docx) =>
        DraftReleaser.Release(new RevisedFile(docx, "定稿.docx"), new TemplateCatalog(new EmbeddedTemplates()).Lexicon());
}
