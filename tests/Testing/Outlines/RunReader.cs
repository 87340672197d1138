using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing.Outlines;

/// <summary>Reads the text of an outline's line into the runs of a paragraph, with its bookmarks, comments and changes.</summary>
internal sealed partial class RunReader
{
    private readonly Stack<string> _bookmarks = new();
    private readonly Stack<string> _comments = new();
    private readonly Stack<string> _formats = new();
    private readonly StringBuilder _text = new();
    private OpenXmlElement _target = new Paragraph();
    private bool _isHighlighted;
    private int _lastBookmark;
    private int _lastComment;

    public Comments Comments { get; } = new();

    public void Read(string text, Paragraph paragraph)
    {
        _target = paragraph;
        for (int i = 0; i < text.Length;)
            i = ReadAt(text, i);
        Flush();
        if (_formats.Count > 0 || _isHighlighted)
            throw new FormatException("a mark that is opened must be closed in the same line, with </> or ==");
    }

    /// <exception cref="FormatException">A bookmark or comment was never closed.</exception>
    public void End()
    {
        if (_bookmarks.Count > 0 || _comments.Count > 0)
            throw new FormatException("A [[bookmark| or a comment <!> of the outline is never closed.");
    }

    private int ReadAt(string text, int index)
    {
        if (text[index] == '\\')
        {
            _text.Append(OutlineText.Unescape(text, ref index));
            return index;
        }
        if (Mark().Match(text, index) is not { Success: true } mark || (mark.Value == "==" && OutlineText.IsComparison(text, index)))
        {
            // A comparison is passed whole, so that its second sign is not looked at again.
            int length = text.AsSpan(index).StartsWith("==") ? 2 : 1;
            _text.Append(text, index, length);
            return index + length;
        }
        Flush();
        Apply(mark);
        return index + mark.Length;
    }

    private void Apply(Match mark)
    {
        if (mark.Value == "==")
            _isHighlighted = !_isHighlighted;
        else if (mark.Value == "]]")
            _target.AppendChild(new BookmarkEnd { Id = Closed(_bookmarks, "]]") });
        else if (mark.Groups["bookmark"] is { Success: true } bookmark)
            _target.AppendChild(new BookmarkStart { Id = Opened(_bookmarks, ref _lastBookmark), Name = bookmark.Value });
        else if (mark.Value == "<!>")
            _target.AppendChild(new CommentRangeStart { Id = Opened(_comments, ref _lastComment) });
        else if (mark.Groups["comment"] is { Success: true } comment)
            EndComment(Closed(_comments, "</!…>"), comment.Value);
        else if (mark.Groups["drawn"].Success)
            throw new FormatException($"{mark.Value} can be shown in an outline but not built from one");
        else if (mark.Value == "</>")
            CloseFormat();
        else
            OpenFormat(mark.Groups["words"].Value);
    }

    private void OpenFormat(string words)
    {
        _formats.Push(words);
        if (words == "ins")
            _target = _target.AppendChild(OutlineAuthor.Sign(new InsertedRun()));
        else if (words == "del")
            _target = _target.AppendChild(OutlineAuthor.Sign(new DeletedRun()));
    }

    private void CloseFormat()
    {
        if (Closed(_formats, "</>") is "ins" or "del")
            _target = _target.Parent!;
    }

    private void EndComment(string id, string escaped)
    {
        _target.AppendChild(new CommentRangeEnd { Id = id });
        _target.AppendChild(new Run(new RunProperties(new RunStyle { Val = "CommentReference" }), new CommentReference { Id = id }));
        IEnumerable<Paragraph> paragraphs = CommentEscape()
            .Replace(escaped, found => found.ValueSpan[1] == 'n' ? "\n" : found.Value[1..])
            .Split('\n')
            .Select(line => new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "CommentText" }), new Run(Literal(line))));
        Comments.AppendChild(OutlineAuthor.Sign(new Comment(paragraphs) { Id = id, Initials = OutlineAuthor.Name[..1] }));
    }

    private void Flush()
    {
        if (_text.Length == 0)
            return;
        var run = new Run { RunProperties = RunWords.Read(_formats.Reverse().Where(words => words is not ("ins" or "del")), _isHighlighted) };
        foreach (Match part in TextParts().Matches(_text.ToString()))
        {
            run.AppendChild<OpenXmlElement>(part.Value switch
            {
                "\n" => new Break(),
                "\f" => new Break { Type = BreakValues.Page },
                "\t" => new TabChar(),
                var deleted when _formats.Contains("del") => new DeletedText(deleted) { Space = SpaceProcessingModeValues.Preserve },
                var words => Literal(words),
            });
        }
        _text.Clear();
        _target.AppendChild(run);
    }

    private static Text Literal(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    private static string Opened(Stack<string> open, ref int last)
    {
        open.Push((++last).ToString(CultureInfo.InvariantCulture));
        return open.Peek();
    }

    private static string Closed(Stack<string> open, string mark) =>
        open.TryPop(out string? id) ? id : throw new FormatException($"{mark} closes nothing");

    [GeneratedRegex(@"\G(?:==|\[\[(?<bookmark>[\w.-]+)\||\]\]|<!>|</!(?<comment>(?:\\.|[^>\\])*)>|<(?<drawn>field [^>]*/|image/|footnote/|table/|\#[^>]*)>|</>|<(?<words>\p{L}[^<>]*)>)", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\\.")]
    private static partial Regex CommentEscape();

    [GeneratedRegex(@"[\n\f\t]|[^\n\f\t]+")]
    private static partial Regex TextParts();
}
