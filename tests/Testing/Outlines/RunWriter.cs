using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing.Outlines;

/// <summary>Writes what a paragraph says, with marks for the formatting, comments, changes and bookmarks in it.</summary>
internal sealed class RunWriter(bool showsFacts, CommentTexts comments)
{
    private readonly List<Piece> _pieces = [];
    private readonly HashSet<string> _shownBookmarks = [];
    private readonly HashSet<string> _rangedComments = [];

    /// <summary>Also writes the marks that were given to <see cref="Add"/> since the paragraph before.</summary>
    public string Write(Paragraph paragraph, string label)
    {
        if (label.Length > 0)
            AddMark($"<#{label}>", isBarrier: false);
        foreach (OpenXmlElement child in paragraph.ChildElements)
            Add(child);
        string text = Join();
        _pieces.Clear();
        return text;
    }

    public void Add(OpenXmlElement element)
    {
        switch (element)
        {
            case Run run: AddRun(run); break;
            case InsertedRun or MoveToRun: AddChange("<ins>", element); break;
            case DeletedRun or MoveFromRun: AddChange("<del>", element); break;
            case BookmarkStart { Name.Value: not "_GoBack" } start when showsFacts:
                _shownBookmarks.Add(start.Id?.Value ?? "");
                AddMark($"[[{start.Name}|", isBarrier: false);
                break;
            case BookmarkEnd end when _shownBookmarks.Remove(end.Id?.Value ?? ""): AddMark("]]", isBarrier: false); break;
            case CommentRangeStart start:
                _rangedComments.Add(start.Id?.Value ?? "");
                AddMark("<!>", isBarrier: false);
                break;
            case CommentRangeEnd end: AddMark($"</!{comments.Of(end.Id)}>", isBarrier: false); break;
            case Hyperlink or SdtRun or SdtContentRun or SimpleField or CustomXmlRun:
                foreach (OpenXmlElement child in element.ChildElements)
                    Add(child);
                break;
        }
    }

    private void AddRun(Run run)
    {
        foreach (OpenXmlElement child in run.ChildElements)
        {
            switch (child)
            {
                case Text or DeletedText: AddText(run, child.InnerText); break;
                case TabChar: AddText(run, "\t"); break;
                case CarriageReturn: AddText(run, "\n"); break;
                case NoBreakHyphen: AddText(run, "\u2011"); break;
                case Break { Type.Value: var kind } when kind == BreakValues.Page: AddText(run, "\f"); break;
                case Break: AddText(run, "\n"); break;
                case FieldCode code: AddMark($"<field {code.Text.Trim()}/>", isBarrier: false); break;
                case Drawing or Picture: AddMark("<image/>", isBarrier: false); break;
                case FootnoteReference or EndnoteReference: AddMark("<footnote/>", isBarrier: false); break;
                case CommentReference reference when !_rangedComments.Contains(reference.Id?.Value ?? ""):
                    AddMark($"<!></!{comments.Of(reference.Id)}>", isBarrier: false);
                    break;
            }
        }
    }

    private void AddChange(string mark, OpenXmlElement change)
    {
        AddMark(mark, isBarrier: true);
        foreach (OpenXmlElement child in change.ChildElements)
            Add(child);
        AddMark("</>", isBarrier: true);
    }

    private void AddText(Run run, string text)
    {
        if (text.Length == 0)
            return;
        string words = RunWords.Of(run.RunProperties);
        bool isHighlighted = RunWords.IsHighlighted(run.RunProperties);
        if (_pieces is [.., { IsMark: false } last] && last.Words == words && last.IsHighlighted == isHighlighted)
            _pieces[^1] = last with { Text = last.Text + text };
        else
            _pieces.Add(new(text, IsMark: false, IsBarrier: false, words, isHighlighted));
    }

    private void AddMark(string mark, bool isBarrier) => _pieces.Add(new(mark, IsMark: true, isBarrier, "", IsHighlighted: false));

    private string Join()
    {
        var line = new FormattedLine();
        for (int i = 0; i < _pieces.Count; i++)
        {
            Piece piece = _pieces[i];
            if (piece.IsMark)
                line.Mark(piece.Text, piece.IsBarrier);
            else
                line.Text(
                    OutlineText.Escape(piece.Text, piece.IsHighlighted || i == 0, piece.IsHighlighted || i == _pieces.Count - 1),
                    piece.Words,
                    piece.IsHighlighted);
        }
        return line.End();
    }

    private sealed record Piece(string Text, bool IsMark, bool IsBarrier, string Words, bool IsHighlighted);

    /// <summary>A line in which a format stays open over marks, so that a fact inside a highlight does not tear it.</summary>
    private sealed class FormattedLine
    {
        private readonly StringBuilder _line = new();
        private readonly StringBuilder _marks = new();
        private (string Words, bool IsHighlighted) _open = ("", false);

        public void Text(string text, string words, bool isHighlighted)
        {
            if (_open != (words, isHighlighted))
            {
                Close();
                FlushMarks();
                _line.Append(words.Length > 0 ? $"<{words}>" : "").Append(isHighlighted ? "==" : "");
                _open = (words, isHighlighted);
            }
            FlushMarks();
            _line.Append(text);
        }

        public void Mark(string mark, bool isBarrier)
        {
            if (isBarrier)
                Close();
            _marks.Append(mark);
        }

        public string End()
        {
            Close();
            FlushMarks();
            return _line.ToString();
        }

        private void Close()
        {
            _line.Append(_open.IsHighlighted ? "==" : "").Append(_open.Words.Length > 0 ? "</>" : "");
            _open = ("", false);
        }

        private void FlushMarks()
        {
            _line.Append(_marks);
            _marks.Clear();
        }
    }
}
