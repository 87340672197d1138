using DevZoneDocs.Assembler.Revisions.Memory;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>A sentence of the newer draft as letters that come in, each fact with a bookmark.</summary>
internal static class NewPieces
{
    public static IEnumerable<NewPiece> Of(WrittenSentence sentence, FactNames names)
    {
        int at = 0;
        foreach (PlacedFact placed in sentence.Facts)
        {
            if (placed.Start > at)
                yield return new NewPiece(sentence.Text[at..placed.Start]);
            yield return new NewPiece(placed.Fact.Text, names.Add(placed.Fact), placed.Fact.IsGap);
            at = placed.End;
        }

        if (at < sentence.Text.Length)
            yield return new NewPiece(sentence.Text[at..]);
    }
}
