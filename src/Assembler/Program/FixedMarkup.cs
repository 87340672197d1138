using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Program;

/// <summary>A stretch of ready markup that every run writes as it is, with the marks in it.</summary>
/// <param name="pieces">Markup, and the mark that stands behind it; none behind the last.</param>
internal sealed class FixedMarkup(IReadOnlyList<(ReadOnlyMemory<byte> Markup, MarkTemplate? Mark)> pieces) : Operation
{
    /// <summary>What has been written into the element around it when it is written; nothing where no element ends in it.</summary>
    public OutputLevel Level { get; init; }

    /// <summary>How much of it a reader of the page would see.</summary>
    public int Visible { get; init; }

    /// <summary>Roughly how much it takes: one for an element, one for a hundred characters.</summary>
    public int Size { get; init; } = 1;

    public override int Weight => Size;

    /// <summary>The relationships that it names.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>
    /// Its text within the paragraphs that it stands in, with the signs of <see cref="SentenceBook"/> where these begin and end.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>What parts two tables; null where it is no table.</summary>
    public FixedMarkup? Between { get; init; }

    private IReadOnlyList<(ReadOnlyMemory<byte> Markup, MarkTemplate? Mark)> Pieces => pieces;

    public override IEnumerable<MarkTemplate> Marks => pieces.Select(piece => piece.Mark).OfType<MarkTemplate>();

    /// <exception cref="TemplateException">It is more than the words of a paragraph, where these alone can be written.</exception>
    public override void Run(MergeContext context, Output output)
    {
        if (output.Inline is { } refused && Level.IsFilled)
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
        output.Sentences?.Read(Text);
        if (Level.IsFilled)
            output.Level = new OutputLevel(Level.Last, output.Level.All | Level.All, true);
    }

    /// <summary>The same with other words and another level, where it comes to stand by itself for a piece of an element.</summary>
    public FixedMarkup As(string text, OutputLevel level, int visible) =>
        new(pieces) { Level = level, Visible = Visible + visible, Size = Size, Named = Named, Text = text + Text, Between = Between };

    /// <summary>One after the other as one stretch.</summary>
    public static FixedMarkup Join(IReadOnlyList<FixedMarkup> stretches)
    {
        if (stretches.Count == 1)
            return stretches[0];
        List<(ReadOnlyMemory<byte>, MarkTemplate?)> pieces = [];
        using MemoryStream markup = new();
        foreach ((ReadOnlyMemory<byte> bytes, MarkTemplate? mark) in stretches.SelectMany(stretch => stretch.Pieces))
        {
            markup.Write(bytes.Span);
            if (mark is null)
                continue;
            pieces.Add((markup.ToArray(), mark));
            markup.SetLength(0);
        }

        pieces.Add((markup.ToArray(), null));
        return new FixedMarkup(pieces)
        {
            Level = new OutputLevel(
                stretches.LastOrDefault(stretch => stretch.Level.IsFilled)?.Level.Last ?? PieceKind.None,
                stretches.Aggregate(PieceKind.None, (all, stretch) => all | stretch.Level.All),
                stretches.Any(stretch => stretch.Level.IsFilled)),
            Visible = stretches.Sum(stretch => stretch.Visible),
            Size = stretches.Sum(stretch => stretch.Size),
            Named = [.. stretches.SelectMany(stretch => stretch.Named)],
            Text = string.Concat(stretches.Select(stretch => stretch.Text)),
            Between = stretches[0].Between,
        };
    }
}
