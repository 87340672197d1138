using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>How much two runs of tokens say alike.</summary>
internal static class Overlap
{
    /// <summary>The weight of what is in both; a key that is there twice counts as often as in the one that has it less.</summary>
    public static int Of(IEnumerable<Token> left, IEnumerable<Token> right)
    {
        Dictionary<string, int> counts = [];
        foreach (Token token in right)
            counts[token.Key] = counts.GetValueOrDefault(token.Key) + 1;
        int weight = 0;
        foreach (Token token in left)
        {
            if (counts.GetValueOrDefault(token.Key) is var count and > 0)
            {
                counts[token.Key] = count - 1;
                weight += token.Weight;
            }
        }

        return weight;
    }
}
