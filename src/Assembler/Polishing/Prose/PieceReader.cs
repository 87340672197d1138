using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Polishing.Prose;

/// <summary>Takes a paragraph apart into pieces.</summary>
internal sealed class PieceReader
{
    private readonly List<Piece> _pieces = [];
    private readonly List<Piece> _anchored = [];
    private readonly List<string> _bookmarks = [];
    private readonly HashSet<string> _open = [];

    private PieceReader()
    {
    }

    /// <returns>Null where the paragraph holds what cannot be put together again: a field, a picture, a tracked change.</returns>
    public static IReadOnlyList<Piece>? Read(Paragraph paragraph)
    {
        PieceReader reader = new();
        bool isKnown = paragraph.ChildElements.Where(child => child is not ParagraphProperties).All(reader.Take);
        return isKnown && reader._open.Count == 0 ? reader._pieces : null;
    }

    private bool Take(OpenXmlElement element) => element switch
    {
        BookmarkStart start => Open(start, $"b{start.Id?.Value}", start.Name?.Value),
        CommentRangeStart start => Open(start, $"c{start.Id?.Value}", null),
        BookmarkEnd end => Close(end, $"b{end.Id?.Value}"),
        CommentRangeEnd end => Close(end, $"c{end.Id?.Value}"),
        Run run => Take(run),
        _ => false,
    };

    private bool Take(Run run)
    {
        RunProperties? properties = run.RunProperties;
        if (properties?.Descendants<RunPropertiesChange>().Any() == true)
            return false;
        foreach (OpenXmlElement child in run.ChildElements.Where(child => child is not RunProperties))
        {
            if (child is Text text)
                Add(new LetterPiece(properties, text.Text));
            else if (child is TabChar or Break or CarriageReturn or CommentReference)
                Add(new FixedPiece(RunOf(properties, child)));
            else
                return false;
        }

        return true;
    }

    private static Run RunOf(RunProperties? properties, OpenXmlElement child)
    {
        Run run = new();
        if (properties is not null)
            run.AppendChild(properties.CloneNode(true));
        run.AppendChild(child.CloneNode(true));
        return run;
    }

    private bool Open(OpenXmlElement mark, string key, string? bookmark)
    {
        _anchored.Add(new FixedPiece(mark));
        if (bookmark is not null)
            _bookmarks.Add(bookmark);
        return _open.Add(key);
    }

    private bool Close(OpenXmlElement mark, string key)
    {
        if (!_open.Remove(key))
            return false;
        _anchored.Add(new FixedPiece(mark));
        if (_open.Count > 0)
            return true;
        _pieces.Add(new AnchorPiece([.. _anchored], [.. _bookmarks]));
        _anchored.Clear();
        _bookmarks.Clear();
        return true;
    }

    private void Add(Piece piece) => (_open.Count > 0 ? _anchored : _pieces).Add(piece);
}
