using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Reading;

/// <summary>Reads an editor's file, whichever program has saved it: runs may be cut anywhere, and a bookmark may end in another paragraph.</summary>
internal sealed class RevisedTextReader
{
    private readonly List<RevisedParagraph> _paragraphs = [];
    private readonly List<(string Name, TextRange Range)> _bookmarks = [];
    private readonly Dictionary<string, OpenBookmark> _open = [];
    private RevisedParagraph? _current;

    private RevisedTextReader()
    {
    }

    public static RevisedText Read(OpenXmlElement body)
    {
        RevisedTextReader reader = new();
        reader.Walk(body);
        return new RevisedText(reader._paragraphs, reader._bookmarks.ToLookup(each => each.Name, each => each.Range));
    }

    /// <summary>The texts that count of a paragraph, without those of text boxes in it.</summary>
    public static IEnumerable<Text> TextsOf(OpenXmlElement parent)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            if (child is Text text)
                yield return text;
            else if (child is not Paragraph && child.HasChildren && !IsPassedOver(child))
            {
                foreach (Text inner in TextsOf(child))
                    yield return inner;
            }
        }
    }

    private static bool IsPassedOver(OpenXmlElement element) =>
        element is DeletedRun or MoveFromRun or AlternateContentFallback or ParagraphProperties or RunProperties or SectionProperties;

    private void Walk(OpenXmlElement parent)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
            Visit(child);
    }

    private void Visit(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                VisitParagraph(paragraph);
                break;
            case Text text:
                _current?.Add(text);
                break;
            case BookmarkStart { Id.Value: { } id, Name.Value: { } name } when DataBookmarks.IsFact(name):
                _open[id] = new OpenBookmark(name, _current, _current?.Length ?? 0);
                break;
            case BookmarkEnd { Id.Value: { } id } when _open.Remove(id, out OpenBookmark? open):
                Close(open);
                break;
            default:
                if (element.HasChildren && !IsPassedOver(element))
                    Walk(element);
                break;
        }
    }

    /// <summary>A text box stands within a paragraph, and its own paragraphs apart.</summary>
    private void VisitParagraph(Paragraph paragraph)
    {
        RevisedParagraph? outer = _current;
        _current = new RevisedParagraph(paragraph, _paragraphs.Count);
        _paragraphs.Add(_current);
        foreach (OpenBookmark waiting in _open.Values.Where(open => open.Paragraph is null))
            waiting.Paragraph = _current;
        Walk(paragraph);
        _current = outer ?? _current;
    }

    /// <summary>What goes on into another paragraph counts up to the end of the first.</summary>
    private void Close(OpenBookmark open)
    {
        if (open.Paragraph is not { } paragraph)
            return;
        int end = paragraph == _current ? _current.Length : paragraph.Length;
        _bookmarks.Add((open.Name, new TextRange(paragraph, open.Start, Math.Max(0, end - open.Start))));
    }

    private sealed class OpenBookmark(string name, RevisedParagraph? paragraph, int start)
    {
        public string Name => name;

        public RevisedParagraph? Paragraph { get; set; } = paragraph;

        public int Start => start;
    }
}
