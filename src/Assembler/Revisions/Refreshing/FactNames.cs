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

    /// <summary>The fact comes in anew.</summary>
    public string Add(RememberedFact newer) => _names[newer.Bookmark] = bookmarks.NextName();
}
