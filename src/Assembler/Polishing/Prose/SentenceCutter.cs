namespace DevZoneDocs.Assembler.Polishing.Prose;

/// <summary>Cuts the pieces of a paragraph into sentences.</summary>
internal static class SentenceCutter
{
    /// <returns>Sentences, and the pieces that belong to none.</returns>
    public static IEnumerable<Piece> Cut(IReadOnlyList<Piece> pieces)
    {
        List<Piece> open = [];
        foreach (Piece piece in pieces.SelectMany(Lines))
        {
            open.Add(piece);
            if (!EndsSentence(piece))
                continue;
            foreach (Piece part in Close(open))
                yield return part;
            open.Clear();
        }

        // What has no end is no sentence: an item of a list, the words before a tab.
        foreach (Piece piece in open)
            yield return piece;
    }

    private static IEnumerable<Piece> Close(List<Piece> pieces)
    {
        int start = pieces.FindIndex(piece => piece is not FixedPiece);
        return pieces.FindLastIndex(piece => piece is FixedPiece) > start
            ? [.. pieces]
            : [.. pieces.Take(start), new ProseSentence([.. pieces.Skip(start)])];
    }

    private static IEnumerable<Piece> Lines(Piece piece) => piece is LetterPiece letters ? Cut(letters) : [piece];

    /// <summary>Letters cut behind each end of a sentence.</summary>
    private static IEnumerable<LetterPiece> Cut(LetterPiece letters)
    {
        for (int start = 0; start < letters.Text.Length;)
        {
            int end = start + SentenceEnds.FirstLength(letters.Text.AsSpan(start));
            yield return new LetterPiece(letters.Properties, letters.Text[start..end]);
            start = end;
        }
    }

    private static bool EndsSentence(Piece piece) => piece is LetterPiece && SentenceEnds.IsEnded(piece.Text);
}
