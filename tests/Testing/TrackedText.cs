using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DevZoneDocs.Testing;

/// <summary>One thing that a paragraph shows or holds, in order: a letter with its formatting, or a mark.</summary>
/// <param name="What">The letter; <c>[_f0001</c> and <c>_f0001]</c> for a bookmark, <c>(0</c> and <c>0)</c> for a comment's range, <c>!0</c> for its reference.</param>
/// <param name="Format">The run's properties as XML; empty for a mark.</param>
public readonly record struct Seen(string What, string Format);

/// <summary>
/// What is left of a document when all its tracked changes are accepted, or all are refused: read from its XML by the rules of the
/// standard (ECMA-376-1, 17.13.5), with nothing of the code that writes them.
/// </summary>
public static class TrackedText
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <param name="besides">The author whose comments are passed over.</param>
    /// <returns>By paragraph of the body, tables included.</returns>
    public static IReadOnlyList<IReadOnlyList<Seen>> Accepted(byte[] docx, string besides = "") => Read(docx, dropped: "del", besides);

    /// <inheritdoc cref="Accepted"/>
    public static IReadOnlyList<IReadOnlyList<Seen>> Refused(byte[] docx, string besides = "") => Read(docx, dropped: "ins", besides);

    /// <summary>The letters alone.</summary>
    public static string Letters(IEnumerable<Seen> paragraph) =>
        string.Concat(paragraph.Where(seen => seen.What.Length == 1).Select(seen => seen.What));

    /// <summary>The text between the two marks of a bookmark.</summary>
    public static string Spanned(IReadOnlyList<Seen> paragraph, string bookmark) =>
        Letters(paragraph.SkipWhile(seen => seen.What != $"[{bookmark}").TakeWhile(seen => seen.What != $"{bookmark}]"));

    /// <returns>The author and the date of every insertion and deletion.</returns>
    public static IReadOnlyList<(string Kind, string Author, string Date)> Changes(byte[] docx) =>
    [
        .. Part(docx, "word/document.xml")!.Descendants()
            .Where(element => element.Name == W + "ins" || element.Name == W + "del")
            .Select(element => (element.Name.LocalName, element.Attribute(W + "author")!.Value, element.Attribute(W + "date")!.Value)),
    ];

    private static List<IReadOnlyList<Seen>> Read(byte[] docx, string dropped, string besides)
    {
        HashSet<string> passed = [.. (Part(docx, "word/comments.xml")?.Elements(W + "comment") ?? [])
            .Where(comment => comment.Attribute(W + "author")?.Value == besides)
            .Select(IdOf)];
        return [.. Part(docx, "word/document.xml")!.Descendants(W + "p").Select(paragraph => new Walk(dropped, passed).Read(paragraph))];
    }

    private static XElement? Part(byte[] docx, string name)
    {
        using ZipArchive package = new(new MemoryStream(docx), ZipArchiveMode.Read);
        if (package.GetEntry(name) is not { } entry)
            return null;
        using Stream stream = entry.Open();
        using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        reader.MoveToContent();
        return (XElement)XNode.ReadFrom(reader);
    }

    private static string IdOf(XElement element) => element.Attribute(W + "id")!.Value;

    private sealed class Walk(string dropped, HashSet<string> passed)
    {
        private readonly List<Seen> _seen = [];
        private readonly Dictionary<string, string> _bookmarks = [];

        public List<Seen> Read(XElement paragraph)
        {
            foreach (XElement child in paragraph.Elements())
                Visit(child, "");
            return _seen;
        }

        private void Visit(XElement element, string format)
        {
            switch (element.Name.LocalName)
            {
                case var name when name == dropped:
                case "pPr" or "rPr":
                    break;
                case "ins" or "del":
                    VisitAll(element, format);
                    break;
                case "r":
                    VisitAll(element, element.Element(W + "rPr")?.ToString(SaveOptions.DisableFormatting) ?? "");
                    break;
                case "t" or "delText":
                    _seen.AddRange(element.Value.Select(letter => new Seen(letter.ToString(), format)));
                    break;
                case "tab" or "br":
                    _seen.Add(new Seen(element.Name.LocalName == "tab" ? "\t" : "\n", format));
                    break;
                case "bookmarkStart":
                    _bookmarks[IdOf(element)] = element.Attribute(W + "name")!.Value;
                    Mark($"[{_bookmarks[IdOf(element)]}");
                    break;
                case "bookmarkEnd":
                    Mark($"{_bookmarks[IdOf(element)]}]");
                    break;
                case "commentRangeStart" when !passed.Contains(IdOf(element)):
                    Mark($"({IdOf(element)}");
                    break;
                case "commentRangeEnd" when !passed.Contains(IdOf(element)):
                    Mark($"{IdOf(element)})");
                    break;
                case "commentReference" when !passed.Contains(IdOf(element)):
                    Mark($"!{IdOf(element)}");
                    break;
                case "commentRangeStart" or "commentRangeEnd" or "commentReference":
                    break;
                default:
                    throw new FormatException($"There is a {element.Name.LocalName} in a paragraph.");
            }
        }

        private void VisitAll(XElement element, string format)
        {
            foreach (XElement child in element.Elements())
                Visit(child, format);
        }

        private void Mark(string what) => _seen.Add(new Seen(what, ""));
    }
}
