
namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>How much text can be laid side by side; what is beyond it is refused and said to be so, for its comparing would take longer and longer.</summary>
internal static class Reach
{
    public const int LongestText = 20_000;

    public const int LongestSentence = 1_000;

    public const int MostSentences = 500;

    /// <summary>Words of the original times words of the rewording, within sentences that belong together.</summary>
    public const int MostPairs = LongestSentence * LongestSentence;

    /// <summary>The squares of the lengths of all sentences: what their comparing costs.</summary>
    public const int MostWork = 2 * LongestSentence * LongestSentence;

    private static readonly char[] Ends = ['。', '！', '？', '；', '\n'];

    public static WordingReason? OfTexts(string original, string polished) =>
        Math.Max(original.Length, polished.Length) is var length and > LongestText
            ? Beyond($"文字太长（{length}字，至多{LongestText}字），无法比对，请分段比对")
            : null;

    public static WordingReason? OfSentences(string original, string polished)
    {
        (int Longest, long Work) before = Measure(original), after = Measure(polished);
        if (Math.Max(before.Longest, after.Longest) is var length and > LongestSentence)
            return Beyond($"有一句太长（{length}字，至多{LongestSentence}字），无法比对，请断句后再比");
        if (Math.Max(before.Work, after.Work) > MostWork)
            return Beyond("长句太多，无法比对，请断句后再比，或分段比对");
        return Math.Max(original.AsSpan().CountAny(Ends), polished.AsSpan().CountAny(Ends)) is var count and > MostSentences
            ? Beyond($"句子太多（{count}句，至多{MostSentences}句），无法比对，请分段比对")
            : null;
    }

    public static WordingReason? OfGroup(IReadOnlyList<ComparedSentence> original, IReadOnlyList<ComparedSentence> polished) =>
        (long)Words(original) * Words(polished) > MostPairs ? Beyond("改动太大，前后句子对不上，请分句比对") : null;

    private static int Words(IReadOnlyList<ComparedSentence> sentences) => sentences.Sum(sentence => sentence.Content.Count);

    private static (int Longest, long Work) Measure(string text)
    {
        int longest = 0;
        long work = 0;
        ReadOnlySpan<char> rest = text;
        for (int end = rest.IndexOfAny(Ends); end >= 0; end = rest.IndexOfAny(Ends))
        {
            longest = Math.Max(longest, end);
            work += (long)end * end;
            rest = rest[(end + 1)..];
        }

        return (Math.Max(longest, rest.Length), work + ((long)rest.Length * rest.Length));
    }

    private static WordingReason Beyond(string message) => new(WordingFamily.Format, message, "", "");
}
