namespace DevZoneDocs.Assembler.Program;

/// <summary>What a <see cref="Mark"/> is a mark of.</summary>
/// <param name="Pieces">Its markup: what stands before each of its values.</param>
internal sealed record MarkTemplate(MarkKind Kind, IReadOnlyList<(ReadOnlyMemory<byte> Before, MarkValue Value)> Pieces)
{
    /// <summary>An attribute's value and nothing around it.</summary>
    public static readonly IReadOnlyList<(ReadOnlyMemory<byte>, MarkValue)> IdAlone = [(ReadOnlyMemory<byte>.Empty, MarkValue.Id)];

    /// <inheritdoc cref="IdAlone"/>
    public static readonly IReadOnlyList<(ReadOnlyMemory<byte>, MarkValue)> NameAlone = [(ReadOnlyMemory<byte>.Empty, MarkValue.Name)];

    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>
    /// What is written in the other case: a list that begins again, a cell that begins anew, a line as high as its picture.
    /// </summary>
    public MarkTemplate? Otherwise { get; init; }

    /// <summary>The list and the level of a numbered paragraph.</summary>
    public (int List, int Level) Item { get; init; }

    /// <summary>The table, the column and the width of a merged cell.</summary>
    public (object? Table, int Column, int Span) Cell { get; init; }

    public void WriteTo(MarkupSink sink, string id, string name = "")
    {
        foreach ((ReadOnlyMemory<byte> before, MarkValue value) in Pieces)
        {
            sink.Write(before.Span);
            if (value is MarkValue.Id)
                sink.WriteAttribute(id);
            else if (value is MarkValue.Name)
                sink.WriteAttribute(name);
            else if (value is MarkValue.Text)
                sink.WriteText(name);
        }
    }
}

/// <summary>A value that stands within the markup of a mark.</summary>
internal enum MarkValue
{
    None,
    Id,
    Name,

    /// <summary>The name, as the text of an element.</summary>
    Text,
}
