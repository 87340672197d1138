using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Bounds of round numbers as one says them, brought to 超过: 过亿次, 破亿, 上千家, 半数以上.</summary>
internal static class RoundNumbers
{
    public static string Of(string text) =>
        // Of a vote, 半数以上 and 过半数 are two majorities.
        Bare.Replace(Thousands.Replace(Passed.Replace(Vote.IsMatch(text) ? text : Half.Replace(text, "超过半数"), "超过"), "超过"), round =>
            $"{round.Groups["digits"].Value switch { "百" => "100", "千" => "1000", _ => "1" }}{round.Groups["scale"].Value}");

    private static readonly Regex Passed = new(@"(?<![通超经越路渡翻不])过(?=[一二三四五六七八九]成|百分之|\d[\d.]*%)|(?<=[值额量入税收资数])(?:过|(?<!突)破)(?=[\d一二三四五六七八九十百千万亿]+[亿万千百元次人个家户吨亩名件])", RegexOptions.CultureInvariant);

    private static readonly Regex Thousands = new(@"(?<![以之向线网历])上(?=(?:百|千|万|亿|百万|千万)[个家人户次亩吨元名件条亿])", RegexOptions.CultureInvariant);

    private static readonly Regex Half = new(@"(?:半数|一半)以上|过半数|超(?:过)?(?:一半|半数)", RegexOptions.CultureInvariant);

    private static readonly Regex Vote = new(@"票|选举|表决|当选|到会|投赞成", RegexOptions.CultureInvariant);

    // 突破百万 is 突破100万; what it counts was told before.
    private static readonly Regex Bare = new(@"(?<=突破|超过|接近|近|逾|达到?)(?<digits>[百千]?)(?<scale>[万亿])(?=[，。；大）])", RegexOptions.CultureInvariant);
}
