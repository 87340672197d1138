using System.Globalization;
using System.Xml.Linq;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Revisions;
using DevZoneDocs.Testing.Revising;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Templates.Tests.Revisions;

/// <summary>
/// Whatever an editor has done to a draft: to refuse what refreshing did is to have the editor's file to the letter, and to accept
/// it is to have the newer value in every fact that was left alone. REVISED_DRAFTS=5000 for more.
/// </summary>
public sealed class RandomEditingTests
{
    private const string Refresher = "数据更新（待审）";

    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("REVISED_DRAFTS") ?? "120", CultureInfo.InvariantCulture);
    private static readonly DateTimeOffset At = new(2026, 10, 12, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("jindong-2010-q1-q3")]
    [InlineData("yueqing-2007-annual")]
    [InlineData("wenzhou-2014-plan")]
    [InlineData("county-zone-annual")]
    [InlineData("three-levels-half")]
    public void No_edit_is_lost_and_every_fact_that_was_left_alone_is_new(string seed)
    {
        GivenDraft given = new(seed);
        byte[] draft = given.Content;
        Draft[] late = [.. Enumerable.Range(0, 4).Select(number => given.After(data => LateData.Change(data, new Random(number))))];

        string?[] faults = [.. Enumerable.Range(0, Count / 5).AsParallel().Select(number => FaultOf(draft, late[number % late.Length], number))];

        Assert.True(faults.All(fault => fault is null), string.Join("\n\n", faults.OfType<string>().Take(3)));
    }

    private static string? FaultOf(byte[] draft, Draft newer, int number)
    {
        RandomEditor editor = new(number);
        byte[] edited = editor.Edit(draft, edits: 1 + (number % 12));

        // Every other one goes through Word once more.
        edited = number % 2 == 0 ? edited : OfficeRewriter.Rewrite(edited);
        try
        {
            RefreshedDraft done = DraftRefresher.Refresh(new RevisedFile(edited, "改稿.docx"), newer, At);
            byte[] refreshed = done.Content.ToArray();

            // An editor's file may have its own faults, such as a comment on what was taken out.
            Assert.Empty(ProblemsOf(refreshed).Except(ProblemsOf(edited)));
            Assert.Equal(ReviewedText.Accepted(edited, Refresher).Paragraphs, ReviewedText.Refused(refreshed, Refresher).Paragraphs);
            AssertNew(draft, edited, newer.Content.ToArray(), refreshed, done.Notes);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return $"{number}: {string.Join('\n', editor.Done)}\n{exception}";
        }
    }

    private static IReadOnlyList<string> ProblemsOf(byte[] docx)
    {
        using WordprocessingDocument document = Docx.Open(docx);

        // Without the words at which a problem stands: those are what was refreshed.
        return [.. DocxAssert.Problems(document).Select(problem => problem.Split(" (")[0])];
    }

    /// <summary>By the datum, where a draft says it once.</summary>
    private static void AssertNew(byte[] draft, byte[] edited, byte[] newer, byte[] refreshed, IReadOnlyList<RevisionNote> notes)
    {
        Dictionary<string, string> written = OnceSaid(draft, fact => fact.Attribute("bookmark")!.Value);
        Dictionary<string, string> now = OnceSaid(newer, fact => fact.Attribute("text")!.Value);
        Dictionary<string, string> texts = OnceSaid(draft, fact => fact.Attribute("text")!.Value);
        Dictionary<string, string> names = OnceSaid(refreshed, fact => fact.Attribute("bookmark")!.Value);
        IReadOnlyDictionary<string, string> before = ReviewedText.Accepted(edited, Refresher).Spanned;
        IReadOnlyDictionary<string, string> after = ReviewedText.Accepted(refreshed, Refresher).Spanned;
        foreach ((string datum, string bookmark) in written)
        {
            if (!before.TryGetValue(bookmark, out string? found) || !now.TryGetValue(datum, out string? value))
                continue;
            string expected = found == texts[datum] ? value : found;

            // Where a fact changes its place in the sentence it gets another bookmark.
            string? stands = after.GetValueOrDefault(bookmark) is { Length: > 0 } text ? text : after.GetValueOrDefault(names.GetValueOrDefault(datum, ""));
            // Words around it that depend on its value keep it from changing alone: the newer sentence stands in a comment.
            bool isTold = stands == found && notes.Any(note => note.Step is RevisionStep.Kept or RevisionStep.Left);
            Assert.True(stands == expected || isTold, $"{datum} ({bookmark}): {found} → {stands}, not {expected}");
        }
    }

    private static Dictionary<string, string> OnceSaid(byte[] draft, Func<XElement, string> what) => DraftFacts.InManifest(draft).Values
        .GroupBy(fact => fact.Attribute("datum")!.Value)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => what(group.Single()));
}
