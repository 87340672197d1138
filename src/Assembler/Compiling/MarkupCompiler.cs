using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>Elements => markup, cut where there are marks.</summary>
internal sealed class MarkupCompiler(StorySettings settings) : IDisposable
{
    private readonly MarkupWriter _writer = new(settings.Scope.Declared);
    private readonly MergedTables _tables = new();
    private readonly Dictionary<string, RunMarkup> _runs = new(StringComparer.Ordinal);

    /// <summary>What the rows and cells of a table with merged cells are known by.</summary>
    public MergedTables Tables => _tables;

    /// <summary>An element that every run writes as it is.</summary>
    /// <param name="isRepeated">Whether it may be written more than once.</param>
    public FixedMarkup Fixed(OpenXmlElement original, bool isRepeated)
    {
        List<OpenXmlElement> all = [original, .. original.Descendants()];
        return new FixedMarkup(Cut(original, isDeep: true, isRepeated, isLine: false, hasHole: false))
        {
            Level = OutputLevel.Of(PieceKinds.Of(original)),
            Visible = all.Count(VisibleContent.IsVisible),
            Size = all.Sum(element => element.HasAttributes ? 2 : 1) + (original.InnerText.Length / 100),
            Named = NamedIn(all),
            Text = TextIn(original),
            Between = original is Table ? settings.Scope.Common.Paragraph : null,
        };
    }

    /// <summary>The properties of a paragraph with tags.</summary>
    /// <param name="isLine">Whether a picture may come to stand in it.</param>
    /// <returns>Null where there are none and none may be needed.</returns>
    public FixedMarkup? Properties(Paragraph paragraph, bool isRepeated, bool isLine)
    {
        if (paragraph.ParagraphProperties is { } properties)
            return new FixedMarkup(Cut(properties, isDeep: true, isRepeated, isLine, hasHole: false))
            {
                Visible = properties.Descendants()
                .Count(VisibleContent.IsVisible)
            };
        if (!isLine)
            return null;
        MarkTemplate free = new(MarkKind.Line, [(_writer.Write(new ParagraphProperties(PictureLine.Freed(null))), MarkValue.None)]);
        return new FixedMarkup([(ReadOnlyMemory<byte>.Empty, new MarkTemplate(MarkKind.Line, []) { Otherwise = free })]);
    }

    /// <summary>What stands before and behind the children of an element.</summary>
    public (FixedMarkup Start, FixedMarkup End) Shell(OpenXmlElement original, bool isRepeated)
    {
        IReadOnlyList<(ReadOnlyMemory<byte> Markup, MarkTemplate? Mark)> pieces = Cut(original, isDeep: false, isRepeated, isLine: false,
            hasHole: true);
        IReadOnlyList<string> named = NamedIn([original]);
        return (new FixedMarkup([.. pieces.SkipLast(2), (pieces[^2].Markup, null)]) { Named = named },
            new FixedMarkup([pieces[^1]]) { Size = 0 });
    }

    /// <summary>What stands before and behind the values in an element that is text alone.</summary>
    /// <param name="texts">The text before each value, and behind the last.</param>
    public IEnumerable<FixedMarkup> Around(OpenXmlElement element, IReadOnlyList<string> texts, bool isRepeated)
    {
        OpenXmlLeafTextElement copy = (OpenXmlLeafTextElement)element.CloneNode(true);
        if (isRepeated)
            CopyMarks.Remove(copy);
        CutMarkup cut = new();
        copy.Text = string.Concat(texts.SelectMany((text, i) => i == 0 ? [text] : new[] { cut.Text(), text }));
        return [.. cut.Cut(_writer.Write(copy)).Select(piece => new FixedMarkup([piece]))];
    }

    /// <summary>Many tags have one formatting, and to make a run of it took most of the time of compiling.</summary>
    public RunMarkup Run(RunProperties? properties)
    {
        string key = properties?.OuterXml ?? "";
        if (!_runs.TryGetValue(key, out RunMarkup? known))
            _runs.Add(key, known = settings.Scope.Run(properties, _writer));
        return known;
    }

    /// <summary>The reference to a note, with its id left open.</summary>
    public MarkTemplate Reference(OpenXmlElement reference) =>
        MarkupScope.WithId(reference.CloneNode(true), reference is CommentReference ? MarkKind.CommentReference : MarkKind.Note, _writer);

    public void Dispose() => _writer.Dispose();

    private IReadOnlyList<(ReadOnlyMemory<byte> Markup, MarkTemplate? Mark)> Cut(OpenXmlElement original, bool isDeep, bool isRepeated,
        bool isLine, bool hasHole)
    {
        OpenXmlElement copy = original.CloneNode(isDeep);
        if (isRepeated)
            CopyMarks.Remove(copy);
        CutMarkup cut = new();
        MarkFinder finder = new(settings, _writer, cut, _tables, isRepeated);
        if (settings.IsDocument && finder.OfElement(original) is { } whole)
            return [(ReadOnlyMemory<byte>.Empty, whole)];
        if (settings.IsDocument)
            finder.Find(original, copy, isDeep);
        if (isLine)
            finder.LeaveLineOpen((ParagraphProperties)copy);
        if (hasHole)
            cut.Append(copy, null);
        return cut.Cut(_writer.Write(copy));
    }

    private IReadOnlyList<string> NamedIn(IEnumerable<OpenXmlElement> elements) =>
        settings.IsDocument ? [.. elements.SelectMany(RelationshipIds.Of).Select(reference => reference.Value)] : [];

    /// <summary>The text that belongs to the paragraph around the element.</summary>
    private static string TextIn(OpenXmlElement original) => original is Paragraph or Table || original.Ancestors<Paragraph>()
        .FirstOrDefault() is not { } paragraph
        ? ""
        : string.Concat(original.Descendants<Text>().Where(text => text.Ancestors<Paragraph>().First() == paragraph)
            .Select(text => text.Text));
}
