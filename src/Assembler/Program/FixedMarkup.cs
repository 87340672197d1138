using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Program;

/// <summary>A stretch of ready markup that every run writes as it is, with the marks in it.</summary>
/// <param name="pieces">Markup, and the mark that stands behind it; none behind the last.</param>
internal sealed class FixedMarkup(IReadOnlyList<(ReadOnlyMemory<byte> Markup, MarkTemplate? Mark)> pieces) : Operation
{
    /// <summary>Of the elements that are whole in it, one after the other; none for a piece of an element.</summary>
    public IReadOnlyList<PieceKind> Kinds { get; init; } = [];

    /// <summary>How much of it a reader of the page would see.</summary>
    public int Visible { get; init; }

    /// <summary>Roughly how much it takes: one for an element, one for a hundred characters.</summary>
    public int Size { get; init; } = 1;

    public override int Weight => Size;

    /// <summary>The relationships that it names.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>Its text within the paragraph that it stands in.</summary>
    public string Text { get; init; } = "";

    /// <summary>What parts two tables; null where it is no table.</summary>
    public FixedMarkup? Between { get; init; }

    public override IEnumerable<MarkTemplate> Marks => pieces.Select(piece => piece.Mark).OfType<MarkTemplate>();

    /// <exception cref="TemplateException">It is more than the words of a paragraph, where these alone can be written.</exception>
    public override void Run(MergeContext context, Output output)
    {
        if (output.Inline is { } refused && Kinds.Count > 0)
            throw new TemplateException([refused]);
        if (Between is not null && output.Level.Last.HasFlag(PieceKind.Table))
            Between.Write(output);
        Write(output);
    }

    /// <summary>Writes it wherever it is.</summary>
    public void Write(Output output)
    {
        foreach ((ReadOnlyMemory<byte> markup, MarkTemplate? mark) in pieces)
        {
            output.Write(markup.Span);
            if (mark?.Kind == MarkKind.Line)
                output.Add(output.Line = output.MarkHere(mark));
            else if (mark is not null)
                output.Add(mark);
        }

        output.Visible += Visible;
        output.Name(Named);
        output.Sentences?.Text(Text);
        foreach (PieceKind kind in Kinds)
            output.Append(kind);
    }
}
