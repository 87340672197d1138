using DevZoneDocs.Assembler.Merging.Mends;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Program;

/// <summary>
/// An element with tags somewhere inside. It is left out when all that it had to say was in blocks that came out empty, so
/// that neither an empty paragraph nor a table without rows is left behind.
/// </summary>
internal sealed class TaggedElement : Operation
{
    private readonly IReadOnlyList<Operation> _children;

    public TaggedElement(ElementKind kind, IReadOnlyList<Operation> children) => (Kind, _children) = (kind, children);

    public ElementKind Kind { get; }

    public required FixedMarkup Start { get; init; }

    public required FixedMarkup End { get; init; }

    /// <summary>The properties of a paragraph, which its words can do without.</summary>
    public FixedMarkup? Properties { get; init; }

    /// <summary>What it ends with where it must end with a paragraph and does not; null where it need not.</summary>
    public FixedMarkup? LastParagraph { get; init; }

    /// <summary>What parts two tables; null where it is no table.</summary>
    public FixedMarkup? Between { get; init; }

    /// <summary>Whether a value stands in it outside of all blocks, which speaks for it even where it is an empty text.</summary>
    public bool AlwaysSpeaks { get; init; }

    /// <summary>Whether a reader of the page would see the element itself.</summary>
    public bool IsVisible { get; init; }

    /// <summary>What the merged cells of the table know it by; null where it has none.</summary>
    public object? MergedTable { get; init; }

    public override IReadOnlyList<Operation> Children => _children;

    public override IEnumerable<MarkTemplate> Marks => Start.Marks.Concat(Properties?.Marks ?? []);

    /// <summary>
    /// Whether it is written whatever its blocks come to, and ends as it must: then it need not be one step, and what is fixed in it joins
    /// what is fixed around it.
    /// </summary>
    public bool IsCertain => MergedTable is null
        && (Kind == ElementKind.Other
            || (AlwaysSpeaks && Kind is ElementKind.Paragraph or ElementKind.Row or ElementKind.HeadingRow or ElementKind.Link))
        && (LastParagraph is null
            || (_children.Count > 0 && _children[^1] is FixedMarkup last && last.Level.Last.HasFlag(PieceKind.Paragraph)));

    /// <summary>Its steps, where it is certain.</summary>
    public IEnumerable<Operation> Steps()
    {
        bool isParagraph = Kind == ElementKind.Paragraph;
        yield return Start.As(isParagraph ? $"{SentenceBook.Beginning}" : "", default, 0);
        if (Properties is not null)
            yield return Properties;
        foreach (Operation child in _children)
            yield return child;
        yield return End.As(isParagraph ? $"{SentenceBook.Ending}" : "", OutputLevel.Of(KindOf(default)), IsVisible ? 1 : 0);
    }

    /// <exception cref="TemplateException">It is no paragraph, where these alone can be written.</exception>
    public override void Run(MergeContext context, Output output)
    {
        TemplateProblem? inline = output.Inline;
        if (inline is not null && Kind != ElementKind.Paragraph)
            throw new TemplateException([inline]);
        OutputPoint point = output.Here();
        Mark? line = output.Line;
        (int, int) written = context.Ledger.Mark();
        if (Between is not null && output.Level.Last.HasFlag(PieceKind.Table))
            Between.Write(output);
        OutputLevel outer = output.Level;
        OutputLevel inner = inline is null ? WriteWhole(context, output) : WriteWords(context, output);
        output.Line = line;
        if (AlwaysSpeaks || HasContent(inner, output.Visible > point.Visible))
        {
            output.Level = inline is null ? outer.With(KindOf(inner)) : inner;
            output.Visible += IsVisible ? 1 : 0;
        }
        else
        {
            output.BackTo(point);
            context.Ledger.RollBack(written);
        }
    }

    private OutputLevel WriteWhole(MergeContext context, Output output)
    {
        if (Kind == ElementKind.Paragraph)
            output.Sentences?.Begin();
        int firstMark = output.Marks.Count;
        Start.Write(output);
        OutputPoint begun = output.Here();
        output.Level = default;
        Properties?.Write(output);
        RunAll(_children, context, output);
        if (LastParagraph is not null && !output.Level.Last.HasFlag(PieceKind.Paragraph))
            LastParagraph.Write(output);
        if (MergedTable is not null)
            MergedCells.Mend(output.Marks.Skip(firstMark), MergedTable);
        OutputLevel inner = output.Level;
        Close(output, isEmpty: output.Here() is var here && here.Position == begun.Position && here.Marks == begun.Marks);
        if (Kind == ElementKind.Paragraph)
            output.Sentences?.End();
        return inner;
    }

    /// <summary>What the paragraph of a fragment says goes into the paragraph that includes it.</summary>
    private OutputLevel WriteWords(MergeContext context, Output output)
    {
        TemplateProblem? inline = output.Inline;
        output.Inline = null;
        RunAll(_children, context, output);
        output.Inline = inline;
        return output.Level;
    }

    private void Close(Output output, bool isEmpty)
    {
        if (isEmpty)
        {
            output.Unwrite(1);
            output.Write(" />"u8);
        }
        else
        {
            End.Write(output);
        }
    }

    private bool HasContent(OutputLevel inner, bool isVisible) => Kind switch
    {
        ElementKind.Paragraph or ElementKind.Row or ElementKind.HeadingRow or ElementKind.Link => isVisible,
        ElementKind.Table => inner.All.HasFlag(PieceKind.BodyRow),
        ElementKind.Control or ElementKind.RowControl => inner.All.HasFlag(PieceKind.Content),
        _ => true,
    };

    private PieceKind KindOf(OutputLevel inner) => Kind switch
    {
        ElementKind.Paragraph => PieceKind.Paragraph | PieceKind.EndsStory,
        ElementKind.Table => PieceKind.Table,
        ElementKind.Row => PieceKind.BodyRow,
        ElementKind.RowControl => PieceKind.BodyRow,
        ElementKind.Content when inner.IsFilled => PieceKind.Content | (inner.Last & PieceKind.EndsStory),
        ElementKind.Control => inner.All & PieceKind.EndsStory,
        _ => PieceKind.None,
    };
}
