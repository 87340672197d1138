using DevZoneDocs.Assembler.Revisions.Memory;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>Which bookmark each fact of the newer draft has in the editor's file.</summary>
internal sealed class FactNames(NewBookmarks bookmarks)
{
    /// <summary>By the name in the newer draft.</summary>
    private readonly Dictionary<string, string> _names = [];

    public NewBookmarks Bookmarks => bookmarks;

    public IReadOnlyDictionary<string, string> All => _names;

    /// <summary>The fact stands in the bookmark of an earlier one.</summary>
    public string Keep(RememberedFact newer, RememberedFact earlier) => _names[newer.Bookmark] = earlier.Bookmark;

    /// <summary>By the name in the newer draft, facts that stay in the file as they are, with what they said when they were generated.</summary>
    public Dictionary<string, RememberedFact> Left { get; } = [];

    /// <summary>What the newer draft says of it does not come into the file: it is told again until somebody has seen to it.</summary>
    public void Leave(RememberedFact newer, RememberedFact earlier) => Left[newer.Bookmark] = earlier;

    /// <summary>The fact comes in anew.</summary>
    public string Add(RememberedFact newer) => _names[newer.Bookmark] = bookmarks.NextName();
}
