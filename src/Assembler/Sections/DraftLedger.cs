using System.Globalization;
using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>What has been written into a draft so far: its facts in the order of their bookmarks, and its comments.</summary>
internal sealed class DraftLedger
{
    private readonly List<WrittenFact> _facts = [];
    private readonly List<string> _comments = [];
    private readonly HashSet<string> _notesShown = [];

    public IReadOnlyList<WrittenFact> Facts => _facts;

    /// <summary>The texts of the comments; a comment's id is its index.</summary>
    public IReadOnlyList<string> Comments => _comments;

    /// <summary>How many data are missing, however often each is mentioned.</summary>
    public int GapCount => _facts.Where(written => written.Fact.Gap is not null).Select(written => written.Fact.Path).Distinct().Count();

    /// <summary>Whether braces were written that came from the data: they are text, and look like a tag that was left.</summary>
    public bool HasBraces { get; private set; }

    public void Note(string text) => HasBraces |= text.Contains('{', StringComparison.Ordinal);

    public WrittenFact Add(Fact fact)
    {
        int number = _facts.Count + 1;
        WrittenFact written = new(string.Create(CultureInfo.InvariantCulture, $"_f{number:0000}"), number, fact);
        _facts.Add(written);
        return written;
    }

    /// <returns>The id of the comment that goes with a gap, or with the first mention of a fact that has a note; else null.</returns>
    public string? CommentFor(Fact fact)
    {
        string? text = fact.Gap?.Comment ?? (fact.Note is { } note && _notesShown.Add(fact.Path) ? $"数据附注：{note}" : null);
        if (text is null)
            return null;
        _comments.Add(text);
        return (_comments.Count - 1).ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>A fact as it stands in a draft.</summary>
/// <param name="Bookmark">The name of its hidden bookmark: <c>_f0001</c>.</param>
internal sealed record WrittenFact(string Bookmark, int BookmarkId, Fact Fact);
