using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C09: the word tells the sign: 下降5.3%, never 增长-5.3%; a loss has no growth in per cent.</summary>
internal sealed partial class SignWording : ITextCheck
{
    public string Code => "C09";

    public IEnumerable<Finding> Check(InspectedText text) =>
        from sentence in text.Sentences
        from fault in Find(sentence.Plain)
        select new Finding(
            Code,
            Severity.Error,
            sentence.Paragraph.Place,
            $"“{sentence.Quote(fault.Match.Index, fault.Match.Index + fault.Match.Length)}”{fault.Problem}",
            fault.Hint);

    private static IEnumerable<(Match Match, string Problem, string Hint)> Find(string plain)
    {
        foreach (Match match in Minus().Matches(plain))
            yield return (match, "：增减词后带正负号", "增长写“增长x%”，减少写“下降x%”");
        foreach (Match match in NegativeGrowth().Matches(plain))
            yield return (match, "：负增长后带数字", "改为“下降x%”");
        foreach (Match match in BothWays().Matches(plain))
            yield return (match, "：增减两个词连用", "核实后只留一个");
        foreach (Match match in Zero().Matches(plain))
            yield return (match, "：增减为零", "改为“与上年同期持平”或“基本持平”");
        foreach (Match match in Loss().Matches(plain))
            yield return (match, "：亏损额不用百分比说增减", "改为“减亏（增亏）多少”或“由盈转亏”“扭亏为盈”");
        foreach (Match match in FewerTimes().Matches(plain))
            yield return (match, "：减少不用倍数", "改为百分比");
        foreach (Match match in BelowNothing().Matches(plain))
            yield return (match, "：降幅超过100%", "核实数值；由盈转亏的写明两年的数");
    }

    [GeneratedRegex(@"(?:增长|提高|提升|上升|增加|下降|降低|减少|回落)(?:了|约)?[-－﹣−–+＋±]\d{1,9}(?:\.\d{1,4})?(?:%|个百分点)?")]
    private static partial Regex Minus();

    [GeneratedRegex(@"负增长(?:了)?\d{1,9}(?:\.\d{1,4})?%?")]
    private static partial Regex NegativeGrowth();

    [GeneratedRegex(@"(?:增长|上升|提高)(?:了)?(?:下降|回落|减少)(?:了)?(?=\d)|(?:下降|回落|减少)(?:了)?(?:增长|上升|提高)(?:了)?(?=\d)")]
    private static partial Regex BothWays();

    [GeneratedRegex(@"(?:增长|下降|提高|上升)(?:了)?0(?:\.0{1,3})?(?:%|个百分点)")]
    private static partial Regex Zero();

    [GeneratedRegex(@"亏损(?:额|总额)?(?:达|为)?(?:\d{1,12}(?:\.\d{1,4})?[百千万亿]{0,2}元)，?(?:同比|比上年同期|比上年|较上年)?(?:增长|下降|减少|增加)(?:了)?\d{1,6}(?:\.\d{1,4})?%")]
    private static partial Regex Loss();

    [GeneratedRegex(@"(?:下降|减少|降低|缩短|压缩)(?:了)?\d{1,4}(?:\.\d{1,2})?倍")]
    private static partial Regex FewerTimes();

    [GeneratedRegex(@"(?:下降|减少|降低)(?:了)?(?:1(?!00(?:\.0{1,2})?%)\d{2}|[2-9]\d{2})(?:\.\d{1,4})?%")]
    private static partial Regex BelowNothing();
}
