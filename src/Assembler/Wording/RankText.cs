namespace DevZoneDocs.Assembler.Wording;

/// <summary>A rank in a sentence: 居全市第7位, whether or not whoever hands it in writes 居; of a growth it says so (增速居全市第7位).</summary>
public static class RankText
{
    private static readonly string[] Subjects = ["增速", "增幅", "降幅", "总量", "人均"];

    private static readonly string[] Verbs = ["居", "位居", "位列", "位次", "列", "排", "名列", "处于", "保持", "继续", "均", "跃居", "进入", "较", "比"];

    /// <summary>Whether it says itself what is ranked.</summary>
    public static bool HasSubject(string rank) => StartsWithAny(rank, Subjects);

    /// <param name="isOfGrowth">Whether it is the growth that is ranked.</param>
    /// <returns>What has to stand before it.</returns>
    public static string Before(string rank, bool isOfGrowth = false)
    {
        if (HasSubject(rank))
            return "";
        return (isOfGrowth ? "增速" : "") + (StartsWithAny(rank, Verbs) ? "" : "居");
    }

    private static bool StartsWithAny(string rank, string[] words) => words.Any(word => rank.StartsWith(word, StringComparison.Ordinal));
}
