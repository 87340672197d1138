namespace DevZoneDocs.Assembler.Facts;

/// <summary>Text with facts inside: a department's sentence, or several names joined.</summary>
public sealed record FactProse(IReadOnlyList<ProsePiece> Pieces) : FactNode
{
    public static FactProse Literal(string text) => new([new ProsePiece(text, null)]);

    public override string ToString() => string.Concat(Pieces.Select(piece => piece.Fact?.Phrase.ToString() ?? piece.Text));
}

/// <summary>A piece of prose: plain text, or a fact.</summary>
public readonly record struct ProsePiece(string Text, Fact? Fact);
