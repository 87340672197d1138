using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C10: a rate or a share changes by 个百分点, an amount by %.</summary>
internal sealed partial class PercentOrPoints(Lexicon lexicon) : ITextCheck
{
    private const string Percent = @"\d{1,4}(?:\.\d{1,4})?%";

    private readonly Regex _rateByPercent = RateByPercent(lexicon.Rates);
    private readonly Regex _statedRate = StatedRate(lexicon.Rates);
    private readonly Regex _amountByPoints = AmountByPoints(lexicon.Rates);

    public string Code => "C10";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (Match match in _rateByPercent.Matches(sentence.Plain))
                yield return Tell(sentence, match, "：比率的变化用了“%”", "改为“个百分点”；确指相对变化的，写明基数");
            foreach (Match match in _statedRate.Matches(sentence.Plain))
                yield return Tell(sentence, match, "：比率的变化用了“%”", "改为“个百分点”");
            foreach (Match match in _amountByPoints.Matches(sentence.Plain))
                yield return Tell(sentence, match, "：数量的增减用了“个百分点”", "改为“%”；若指增速的变化，写“增速加快（回落）x个百分点”");
            foreach (Match match in BareGrowth().Matches(sentence.Plain))
                yield return Tell(sentence, match, "：增减幅度后面缺“%”", "补上“%”或单位");
        }
    }

    private Finding Tell(Sentence sentence, Match match, string problem, string hint) => new(
        Code, Severity.Warning, sentence.Paragraph.Place, $"“{sentence.Quote(match.Index, match.Index + match.Length)}”{problem}", hint);

    private static Regex RateByPercent(RateWords words) => new(
        words.Pattern
            + "(?:同比|比上年同期|比上年|较上年同期|较上年|比年初|较年初|比去年|较去年|环比|也|又|进一步|已|分别|，同比|，比上年|，较上年){0,2}"
            + "(?:提高|提升|上升|增加|增长|下降|降低|回落|扩大|收窄|加快|减少)了?(?:约|近)?"
            + Percent,
        RegexOptions.CultureInvariant);

    private static Regex StatedRate(RateWords words) => new(
        words.Pattern
            + @"(?:达到|达|为|提高到|升至)?\d{1,3}(?:\.\d{1,4})?%，(?:同比|比上年同期|比上年|较上年同期|较上年|比年初)"
            + "(?:提高|提升|上升|增长|下降|降低|回落)了?"
            + Percent,
        RegexOptions.CultureInvariant);

    private static Regex AmountByPoints(RateWords words) => new(
        $"(?<!增加|附加){WordPattern.AnyOf(words.Amounts)}"
            + @"(?:\d{1,9}(?:\.\d{1,4})?[万亿]?(?:元|美元|千瓦时)，)?(?:同比|比上年同期|比上年|较上年同期|较上年)?"
            + @"(?:增长|下降|增加|减少)了?\d{1,4}(?:\.\d{1,4})?个百分点",
        RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?:同比|比上年|较上年|比上年同期|较上年同期|环比)(?:增长|下降|回落|提高|增)(?:了)?\d{1,4}(?:\.\d{1,4})?(?=[，。；、）]|$)(?!、\d)")]
    private static partial Regex BareGrowth();
}
