using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Makes prose of a department's sentence, with its facts in their places.</summary>
internal static class NarrativeFacts
{
    public static FactProse? Of(Narrative? narrative, FactMaker maker)
    {
        if (narrative is null)
            return null;
        List<ProsePiece> pieces = [];
        foreach (NarrativePiece piece in narrative.Pieces)
        {
            Fact? fact = piece.IsFact ? DatumFacts.Of(narrative.Facts[piece.Text], maker.Beside(), piece.Text, piece.Text) : null;
            pieces.Add(new ProsePiece(fact is null ? piece.Text : "", fact));
        }

        return new FactProse(pieces);
    }

    /// <summary>An opening, which the template closes: what is said of the items below ends as any sentence does.</summary>
    public static FactProse? Opening(Narrative? narrative, FactMaker maker)
    {
        FactProse? prose = Of(narrative, maker);
        return prose is { Pieces: [.., { Fact: null } last] } && last.Text.EndsWith('：')
            ? new FactProse([.. prose.Pieces.SkipLast(1), new ProsePiece(last.Text.TrimEnd('：'), null)])
            : prose;
    }
}
