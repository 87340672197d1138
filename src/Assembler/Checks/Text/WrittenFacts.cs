using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Checks.Text;

/// <summary>The facts of a draft of ours by the names of their bookmarks; of any other document nothing is known.</summary>
internal sealed class WrittenFacts(IReadOnlyDictionary<string, Fact> byBookmark)
{
    public static readonly WrittenFacts None = new(new Dictionary<string, Fact>());

    public bool IsKnown => byBookmark.Count > 0;

    public Fact? Of(string bookmark) => byBookmark.GetValueOrDefault(bookmark);
}
