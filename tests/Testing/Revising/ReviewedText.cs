using System.Text;
using System.Xml.Linq;

namespace DevZoneDocs.Testing.Revising;

/// <summary>
/// What a file says after a reviewer has accepted, or refused, all tracked changes of one author (ECMA-376-1, 17.13.5); what
/// others have tracked counts as accepted. Read by code that is not the writer's.
/// </summary>
public sealed class ReviewedText
{
    private static readonly XNamespace W = DocumentXml.W;

    private readonly string _author;
    private readonly bool _isAccepted;
    private readonly Dictionary<string, (string Name, int Paragraph, int At)> _open = [];
    private readonly Dictionary<string, string> _spanned = [];
    private readonly List<string> _paragraphs = [];
    private StringBuilder _text = new();

    private ReviewedText(string author, bool isAccepted)
    {
        _author = author;
        _isAccepted = isAccepted;
    }

    /// <summary>The paragraphs that are left, those of tables among them.</summary>
    public IReadOnlyList<string> Paragraphs => _paragraphs;

    /// <summary>What the first bookmark of each name spans, within one paragraph.</summary>
    public IReadOnlyDictionary<string, string> Spanned => _spanned;

    public static ReviewedText Accepted(byte[] docx, string author) => Read(docx, author, isAccepted: true);

    public static ReviewedText Refused(byte[] docx, string author) => Read(docx, author, isAccepted: false);

    private static ReviewedText Read(byte[] docx, string author, bool isAccepted)
    {
        ReviewedText reviewed = new(author, isAccepted);
        foreach (XElement paragraph in DocumentXml.Read(docx).Descendants(W + "p"))
            reviewed.Visit(paragraph);
        return reviewed;
    }

    /// <summary>A paragraph whose mark goes, and whose letters all go, is not there any more.</summary>
    private void Visit(XElement paragraph)
    {
        _text = new StringBuilder();
        foreach (XElement child in paragraph.Elements())
            VisitInline(child);
        XElement? mark = paragraph.Element(W + "pPr")?.Element(W + "rPr");
        bool isGone = (mark?.Elements(W + "ins").Any(Goes) ?? false) || (mark?.Elements(W + "del").Any(Goes) ?? false);
        bool isRowGone = paragraph.Ancestors(W + "tr").SelectMany(row => row.Elements(W + "trPr")).Elements().Any(change => IsChange(change) && Goes(change));
        if (!(isGone || isRowGone) || _text.Length > 0)
            _paragraphs.Add(_text.ToString());
    }

    private void VisitInline(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "pPr" or "rPr" or "moveFrom":
            case "ins" or "del" when Goes(element):
                break;
            case "t" or "delText":
                _text.Append(element.Value);
                break;
            case "bookmarkStart":
                _open[Id(element)] = (element.Attribute(W + "name")!.Value, _paragraphs.Count, _text.Length);
                break;
            case "bookmarkEnd" when _open.Remove(Id(element), out (string Name, int Paragraph, int At) open):
                if (open.Paragraph == _paragraphs.Count)
                    _spanned.TryAdd(open.Name, _text.ToString(open.At, _text.Length - open.At));
                break;
            default:
                foreach (XElement child in element.Elements())
                    VisitInline(child);
                break;
        }
    }

    private static bool IsChange(XElement element) => element.Name == W + "ins" || element.Name == W + "del";

    /// <summary>Whether what the change holds is not there after the review.</summary>
    private bool Goes(XElement change) =>
        change.Attribute(W + "author")?.Value != _author
            ? change.Name == W + "del"
            : change.Name == W + (_isAccepted ? "del" : "ins");

    private static string Id(XElement element) => element.Attribute(W + "id")!.Value;
}
