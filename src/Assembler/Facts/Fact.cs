using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>A named, typed value derived from period data (数据项), with the words it is written in and where it came from.</summary>
public sealed record Fact : FactNode
{
    /// <summary>What a reader of the manifest finds it by: <c>economy/industrial-output.value</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The words of a sentence: the text is the fact, what leads it (同比) depends on the value, too.</summary>
    public required Phrase Phrase { get; init; }

    /// <summary>The words within a chain, where the comparison has been named before (增长14.3%); the phrase where null.</summary>
    public string? ShortText { get; init; }

    /// <summary>The words of a table cell, where head and unit column say the rest (9.7); the phrase's text where null.</summary>
    public string? BareText { get; init; }

    /// <summary>What conditions compare, unrounded; null for a name or a date.</summary>
    public decimal? Number { get; init; }

    /// <summary>The unit of <see cref="Number"/>, or empty.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether it is what a thing, a place or a body is called: such names are whole words in any text that mentions them.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether a department hands it in to be read; names, units, bases and targets only serve what is.</summary>
    public bool IsToBeRead { get; init; }

    /// <summary>The months it speaks of, where it speaks of any.</summary>
    public Period? Period { get; init; }

    public required FactSource Source { get; init; }

    /// <summary>What the supplier says of the datum; the draft shows it as a comment.</summary>
    public string? Note { get; init; }

    /// <summary>Set when the datum is missing: then the phrase is the gap's own text.</summary>
    public Gap? Gap { get; init; }

    public override string ToString() => $"{Path} = {Phrase}";
}
