using System.Globalization;
using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>What has been written into a draft so far: its facts in the order of their bookmarks, and its comments.</summary>
/// <param name="firstComment">The id of its first comment.</param>
/// <param name="lastBookmark">The id behind which the facts' own are counted.</param>
internal sealed class DraftLedger(int firstComment = 0, int lastBookmark = 0)
{
    private readonly List<WrittenFact> _facts = [];
    private readonly List<WrittenComment> _comments = [];
    private readonly List<Fact> _drawn = [];
    private readonly HashSet<string> _notesShown = [];

    /// <summary>Texts have bookmarks, too; they are numbered from the other end, so that the facts' own numbers have no holes.</summary>
    private int _nextTextId = int.MaxValue;

    public IReadOnlyList<WrittenFact> Facts => _facts;

    /// <summary>The texts of the comments; a comment's id is its index, behind that of the first.</summary>
    public IReadOnlyList<string> Comments => [.. _comments.Select(comment => comment.Text)];

    /// <summary>How many data are missing, however often each is mentioned.</summary>
    public int GapCount => _facts.Where(written => written.Fact.Gap is not null).Select(written => written.Fact.Path).Distinct().Count();

    public WrittenFact Add(Fact fact)
    {
        int number = _facts.Count + 1;
        WrittenFact written = new(string.Create(CultureInfo.InvariantCulture, $"{DataBookmarks.Fact}{number:0000}"), lastBookmark + number, fact);
        _facts.Add(written);
        return written;
    }

    /// <returns>The id and the name of a bookmark around text that comes from data and is no fact.</returns>
    public (int Id, string Name) AddText()
    {
        int id = _nextTextId--;
        return (id, string.Create(CultureInfo.InvariantCulture, $"{DataBookmarks.Text}{int.MaxValue - id + 1:0000}"));
    }

    /// <returns>The id of the comment that goes with a gap, or with the first mention of a fact that has a note; else null.</returns>
    public string? CommentFor(Fact fact)
    {
        if (fact.Gap is { } gap)
            return AddComment(new WrittenComment(gap.Comment, null));
        return fact.Note is { } note && _notesShown.Add(fact.Path)
            ? AddComment(new WrittenComment($"数据附注：{note}", fact.Path))
            : null;
    }

    /// <summary>What is drawn and not written: the values of a chart.</summary>
    public IReadOnlyCollection<Fact> Drawn => _drawn;

    public void AddDrawn(Fact fact) => _drawn.Add(fact);

    /// <returns>How much has been written, for <see cref="RollBack"/>.</returns>
    public (int Facts, int Comments) Mark() => (_facts.Count, _comments.Count);

    /// <summary>Forgets what was written into an element that has been left out after all.</summary>
    public void RollBack((int Facts, int Comments) mark)
    {
        foreach (WrittenComment comment in _comments.Skip(mark.Comments).Where(comment => comment.NoteOn is not null))
            _notesShown.Remove(comment.NoteOn!);
        _facts.RemoveRange(mark.Facts, _facts.Count - mark.Facts);
        _comments.RemoveRange(mark.Comments, _comments.Count - mark.Comments);
    }

    private string AddComment(WrittenComment comment)
    {
        _comments.Add(comment);
        return (firstComment + _comments.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

    private sealed record WrittenComment(string Text, string? NoteOn);
}

/// <summary>A fact as it stands in a draft.</summary>
/// <param name="Bookmark">The name of its hidden bookmark: <c>_f0001</c>.</param>
internal sealed record WrittenFact(string Bookmark, int BookmarkId, Fact Fact);
