using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace DevZoneDocs.Assembler.Checks.Text.Reading;

/// <summary>What a reader of the page sees of a paragraph: insertions counted, deletions and page numbers not; text boxes apart.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder _text = new();
    private readonly List<TextMark> _marks = [];
    private readonly Dictionary<string, TextMark> _open = new(StringComparer.Ordinal);
    private readonly List<TextBoxContent> _boxes = [];
    private readonly Stack<FieldState> _fields = new();

    /// <summary>How many of the open fields hide what stands in them.</summary>
    private int _hiding;

    /// <summary>What stands between its breaks, each line with its own marks.</summary>
    public IEnumerable<(string Text, IReadOnlyList<TextMark> Marks)> Lines
    {
        get
        {
            int start = 0;
            Queue<TextMark> marks = new(_marks.Where(mark => mark.Start < mark.End).OrderBy(mark => mark.Start));
            foreach (string line in _text.ToString().Split('\n'))
            {
                int end = start + line.Length;
                yield return (line, [.. MarksWithin(marks, start, end)]);
                start = end + 1;
            }
        }
    }

    public IReadOnlyList<TextBoxContent> Boxes => _boxes;

    public static ParagraphText Of(Paragraph paragraph)
    {
        ParagraphText text = new();
        text.Walk(paragraph);
        return text;
    }

    private void Walk(OpenXmlElement element)
    {
        foreach (OpenXmlElement child in element.ChildElements)
            Visit(child);
    }

    private void Visit(OpenXmlElement element)
    {
        switch (element)
        {
            case ParagraphProperties or RunProperties or DeletedRun or MoveFromRun or DeletedText:
                break;
            case Run run when run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value):
                break;
            case TextBoxContent box:
                _boxes.Add(box);
                break;
            case AlternateContent alternate:
                // The fallback says the same again for older programs.
                Walk(alternate.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)alternate.GetFirstChild<AlternateContentFallback>() ?? alternate);
                break;
            case SimpleField field when FieldState.IsPageField(field.Instruction?.Value ?? ""):
                break;
            case FieldChar mark:
                Mark(mark);
                break;
            case FieldCode code when _fields.Count > 0:
                _fields.Peek().Code.Append(code.Text);
                break;
            case BookmarkStart { Id.Value: { } id, Name.Value: { } name } when DataBookmarks.IsData(name):
                _open[id] = new TextMark(name, _text.Length, _text.Length);
                break;
            case BookmarkEnd { Id.Value: { } id } when _open.Remove(id, out TextMark? open):
                _marks.Add(open with { End = _text.Length });
                break;
            case WordText or TabChar or Break or CarriageReturn or NoBreakHyphen or SymbolChar:
                Append(element);
                break;
            default:
                Walk(element);
                break;
        }
    }

    private void Mark(FieldChar mark)
    {
        FieldCharValues kind = mark.FieldCharType?.Value ?? FieldCharValues.Begin;
        if (kind == FieldCharValues.Begin)
            Open();
        else if (_fields.Count > 0 && kind == FieldCharValues.Separate)
            Show(_fields.Peek());
        else if (_fields.Count > 0)
            _hiding -= _fields.Pop().HidesText ? 1 : 0;
    }

    private void Open()
    {
        _fields.Push(new FieldState());
        _hiding++;
    }

    /// <summary>The result of a field is read, but for the number of a page.</summary>
    private void Show(FieldState field)
    {
        if (!field.HidesText || FieldState.IsPageField(field.Code.ToString()))
            return;
        field.HidesText = false;
        _hiding--;
    }

    /// <summary>A mark belongs to the line that it begins in.</summary>
    private static IEnumerable<TextMark> MarksWithin(Queue<TextMark> marks, int start, int end)
    {
        while (marks.TryPeek(out TextMark? mark) && mark.Start <= end)
        {
            marks.Dequeue();
            yield return mark with { Start = mark.Start - start, End = Math.Min(mark.End, end) - start };
        }
    }

    private void Append(OpenXmlElement element)
    {
        if (_hiding > 0)
            return;
        _text.Append(element switch
        {
            WordText text => text.Text.ReplaceLineEndings(" "),
            TabChar => "\t",
            NoBreakHyphen => "-",
            SymbolChar => "·",
            Break { Type: { } type } when type.Value != BreakValues.TextWrapping => "",
            _ => "\n",
        });
    }

    private sealed class FieldState
    {
        public StringBuilder Code { get; } = new();

        public bool HidesText { get; set; } = true;

        public static bool IsPageField(string code) => code.AsSpan().Trim() is { } name && (
            name.StartsWith("PAGE", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("NUMPAGES", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("SECTIONPAGES", StringComparison.OrdinalIgnoreCase));
    }
}
