using DevZoneDocs.Assembler.Program;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>The prefixes that the root of a story declares, and what data write in them.</summary>
internal sealed class MarkupScope
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Of section templates, whose text goes from one document into another.</summary>
    public static readonly MarkupScope OfSections = new(new Dictionary<string, string>
    {
        ["w"] = Word,
        ["r"] = RelationshipIds.Namespace,
        ["mc"] = "http://schemas.openxmlformats.org/markup-compatibility/2006",
        ["wp"] = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    });

    public MarkupScope(IEnumerable<KeyValuePair<string, string>> declared)
    {
        Declared = declared.DistinctBy(each => each.Key).ToDictionary(each => each.Key, each => each.Value, StringComparer.Ordinal);
        using MarkupWriter writer = new(Declared);
        Common = CommonOf(writer);
    }

    /// <summary>Each prefix with its namespace.</summary>
    public IReadOnlyDictionary<string, string> Declared { get; }

    public CommonMarkup Common { get; }

    public static MarkupScope Of(OpenXmlElement root) =>
        new(root.NamespaceDeclarations.Append(new KeyValuePair<string, string>(root.Prefix, root.NamespaceUri)));

    /// <summary>The markup of a run around the text of a value.</summary>
    public RunMarkup Run(RunProperties? properties, MarkupWriter writer) =>
        new(StartOf(new Run(), properties, writer), StartOf(Runs.Highlighted(null, ""), properties, writer), Common);

    private static ReadOnlyMemory<byte> StartOf(Run run, RunProperties? properties, MarkupWriter writer)
    {
        Highlight? highlight = run.RunProperties?.Highlight;
        run.RemoveAllChildren();
        if (properties is not null || highlight is not null)
            run.RunProperties = (RunProperties?)properties?.CloneNode(true) ?? new RunProperties();
        if (highlight is not null)
            run.RunProperties!.Highlight = (Highlight)highlight.CloneNode(true);
        return Around(run, writer).Start;
    }

    /// <summary>The markup before and behind what is appended to an element.</summary>
    private static (ReadOnlyMemory<byte> Start, ReadOnlyMemory<byte> End) Around(OpenXmlElement element, MarkupWriter writer)
    {
        CutMarkup cut = new();
        cut.Append(element, null);
        IReadOnlyList<(ReadOnlyMemory<byte> Markup, MarkTemplate? Mark)> pieces = cut.Cut(writer.Write(element));
        return (pieces[0].Markup, pieces[1].Markup);
    }

    private static CommonMarkup CommonOf(MarkupWriter writer)
    {
        CutMarkup ofText = new();
        IReadOnlyList<(ReadOnlyMemory<byte> Markup, MarkTemplate? Mark)> text =
            ofText.Cut(writer.Write(new Text(ofText.Text()) { Space = SpaceProcessingModeValues.Preserve }));
        Run reference = new(new RunProperties(new RunStyle { Val = "CommentReference" }), new CommentReference());
        return new CommonMarkup
        {
            TextStart = text[0].Markup,
            TextEnd = text[1].Markup,
            Break = writer.Write(new Break()),
            Tab = writer.Write(new TabChar()),
            RunEnd = Around(new Run(), writer).End,
            Paragraph = new FixedMarkup([(writer.Write(new Paragraph()),
                null)])
            { Level = OutputLevel.Of(PieceKind.Paragraph | PieceKind.EndsStory) },
            BookmarkStart = WithId(new BookmarkStart { Name = "" }, MarkKind.BookmarkStart, writer),
            BookmarkEnd = WithId(new BookmarkEnd(), MarkKind.BookmarkEnd, writer),
            CommentStart = WithId(new CommentRangeStart(), MarkKind.CommentStart, writer),
            CommentEnd = Both(WithId(new CommentRangeEnd(), MarkKind.CommentEnd, writer),
                WithId(reference, MarkKind.CommentReference, writer)),
        };
    }

    /// <summary>The template of a mark that an element is, with its id and its name, if it has one, left open.</summary>
    public static MarkTemplate WithId(OpenXmlElement element, MarkKind kind, MarkupWriter writer)
    {
        CutMarkup cut = new();
        MarkTemplate id = new(kind, []) { Id = "id" };
        MarkTemplate name = new(kind, []);
        OpenXmlElement holder = element is Run run ? run.LastChild! : element;
        cut.Attribute(holder, "id", Word, id);
        if (element is BookmarkStart)
            cut.Attribute(element, "name", Word, name);
        return new MarkTemplate(kind, [.. cut.Cut(writer.Write(element)).Select(piece =>
            (piece.Markup, piece.Mark is null ? MarkValue.None : piece.Mark == id ? MarkValue.Id : MarkValue.Name))]);
    }

    private static MarkTemplate Both(MarkTemplate one, MarkTemplate other) => one with { Pieces = [.. one.Pieces, .. other.Pieces] };
}
