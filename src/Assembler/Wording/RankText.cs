namespace DevZoneDocs.Assembler.Wording;

/// <summary>A rank in a sentence: 居全市第7位, whether or not whoever hands it in writes 居.</summary>
public static class RankText
{
    private static readonly string[] Verbs = ["居", "位居", "位列", "位次", "列", "排", "增速", "增幅", "总量", "名列", "处于", "保持", "继续", "均", "跃居", "进入", "较", "比"];

    /// <returns>What has to stand before it.</returns>
    public static string Before(string rank) => Verbs.Any(verb => rank.StartsWith(verb, StringComparison.Ordinal)) ? "" : "居";
}
