using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C10: a rate or a share changes by 个百分点, an amount by %.</summary>
internal sealed partial class PercentOrPoints : ITextCheck
{
    public string Code => "C10";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (Match match in RateByPercent().Matches(sentence.Plain))
                yield return Tell(sentence, match, "：比率的变化用了“%”", "改为“个百分点”；确指相对变化的，写明基数");
            foreach (Match match in StatedRate().Matches(sentence.Plain))
                yield return Tell(sentence, match, "：比率的变化用了“%”", "改为“个百分点”");
            foreach (Match match in AmountByPoints().Matches(sentence.Plain))
                yield return Tell(sentence, match, "：数量的增减用了“个百分点”", "改为“%”；若指增速的变化，写“增速加快（回落）x个百分点”");
            foreach (Match match in BareGrowth().Matches(sentence.Plain))
                yield return Tell(sentence, match, "：增减幅度后面缺“%”", "补上“%”或单位");
        }
    }

    private Finding Tell(Sentence sentence, Match match, string problem, string hint) => new(
        Code, Severity.Warning, sentence.Paragraph.Place, $"“{sentence.Quote(match.Index, match.Index + match.Length)}”{problem}", hint);

    // 效率, 频率, 功率, 汇率 and the like are amounts; a rate of crimes or accidents is often told by its relative change.
    [GeneratedRegex(@"(?:(?<![效频功汇速费税利概产])率|(?<=利用|开工|投产)率|比重|占比|比例|份额|增速|增幅|降幅)(?<!(?:生产|周转|发案|发生|死亡|伤亡|投诉|故障|事故|分辨|出生|折旧|倾|曲|赔付)率)(?:同比|比上年同期|比上年|较上年同期|较上年|比年初|较年初|比去年|较去年|环比|也|又|进一步|已|分别|，同比|，比上年|，较上年){0,2}(?:提高|提升|上升|增加|增长|下降|降低|回落|扩大|收窄|加快|减少)(?:了)?(?:约|近)?\d{1,4}(?:\.\d{1,4})?%")]
    private static partial Regex RateByPercent();

    [GeneratedRegex(@"(?:(?<![效频功汇速税利概产])率|比重|占比|份额)(?<!(?:发案|发生|死亡|事故|周转|生产)率)(?:达到|达|为|提高到|升至)?\d{1,3}(?:\.\d{1,4})?%，(?:同比|比上年同期|比上年|较上年同期|较上年|比年初)(?:提高|提升|上升|增长|下降|降低|回落)(?:了)?\d{1,3}(?:\.\d{1,4})?%")]
    private static partial Regex StatedRate();

    [GeneratedRegex(@"(?:(?<!增加|附加)(?:总额|产值|收入|总产值|税收|利润|销售额|零售总额|进出口|出口额|出口|生产总值|用电量|投资额))(?:\d{1,9}(?:\.\d{1,4})?[万亿]?(?:元|美元|千瓦时)，)?(?:同比|比上年同期|比上年|较上年同期|较上年)?(?:增长|下降|增加|减少)(?:了)?\d{1,4}(?:\.\d{1,4})?个百分点")]
    private static partial Regex AmountByPoints();

    [GeneratedRegex(@"(?:同比|比上年|较上年|比上年同期|较上年同期|环比)(?:增长|下降|回落|提高|增)(?:了)?\d{1,4}(?:\.\d{1,4})?(?=[，。；、）]|$)(?!、\d)")]
    private static partial Regex BareGrowth();
}
