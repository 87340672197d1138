using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace DevZoneDocs.Assembler.Checks.Text.Reading;

/// <summary>What a reader of the page sees of a paragraph: insertions counted, deletions and page numbers not; text boxes apart.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder _text = new();
    private readonly List<TextBoxContent> _boxes = [];
    private readonly Stack<FieldState> _fields = new();

    public IReadOnlyList<string> Lines => _text.ToString().Split('\n');

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
            _fields.Push(new FieldState());
        else if (_fields.Count > 0 && kind == FieldCharValues.Separate)
            _fields.Peek().IsInResult = true;
        else if (_fields.Count > 0)
            _fields.Pop();
    }

    private void Append(OpenXmlElement element)
    {
        if (_fields.Any(field => field.HidesText))
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

        public bool IsInResult { get; set; }

        public bool HidesText => !IsInResult || IsPageField(Code.ToString());

        public static bool IsPageField(string code) => code.AsSpan().Trim() is { } name && (
            name.StartsWith("PAGE", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("NUMPAGES", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("SECTIONPAGES", StringComparison.OrdinalIgnoreCase));
    }
}
