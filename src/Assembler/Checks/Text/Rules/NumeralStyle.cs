using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C27: things of one kind are counted in one form of numerals in one place (GB/T 15835-2011 4.3).</summary>
internal sealed partial class NumeralStyle : ITextCheck
{
    public string Code => "C27";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        foreach (TextParagraph paragraph in text.Body)
        {
            Dictionary<string, Match> digits = Digits().Matches(paragraph.Plain).DistinctBy(Key).ToDictionary(Key);
            foreach (Match match in Hanzi().Matches(paragraph.Plain))
            {
                if (digits.TryGetValue(Key(match), out Match? other))
                    yield return new Finding(
                        Code,
                        Severity.Info,
                        paragraph.Place,
                        $"“{match.Value}”与“{other.Value}”数字写法不一",
                        "同一处同类的数，统一用阿拉伯数字");
            }
        }
    }

    private static string Key(Match match) => match.Groups["key"].Value;

    [GeneratedRegex(@"(?<![第一二三四五六七八九十百千\d])[三四五六七八九十]{1,3}(?<key>(?:条|家|所|座|名|处|辆|台|间|栋)[\u4e00-\u9fff]{2})")]
    private static partial Regex Hanzi();

    [GeneratedRegex(@"(?<![\d.第])\d{1,5}(?<key>(?:条|家|所|座|名|处|辆|台|间|栋)[\u4e00-\u9fff]{2})")]
    private static partial Regex Digits();
}
