namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>Sentences in paragraphs: short ones share one, and none grows longer than a reader takes in.</summary>
internal static class Paragraphing
{
    private const int Long = 160;

    /// <summary>What goes on with the sentence before does not begin a paragraph for the sake of a few letters.</summary>
    private const int Longest = 240;

    public static IReadOnlyList<FactProse> Flow(IReadOnlyList<ToldSentence> sentences)
    {
        List<FactProse> paragraphs = [];
        List<ProsePiece> pieces = [];
        int length = 0;
        foreach (ToldSentence sentence in sentences)
        {
            int most = sentence.IsMore ? Longest : Long;
            if (length > 0 && length + sentence.Length > most)
                End();
            pieces.AddRange(sentence.Pieces);
            length += sentence.Length;
        }

        End();
        return paragraphs;

        void End()
        {
            if (pieces.Count > 0)
                paragraphs.Add(new FactProse([.. pieces]));
            pieces.Clear();
            length = 0;
        }
    }
}
