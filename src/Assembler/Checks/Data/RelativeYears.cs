using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C33: years are named in four digits, not from the day of writing (今年, 去年), which the reader of an archived text does not know.</summary>
internal sealed partial class RelativeYears : IDataCheck
{
    public string Code => "C33";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from text in data.Texts.DistinctBy(text => (text.Path, text.Text))
        let plain = BookTitles().Replace(text.Text, "")
        from word in Relative().Matches(plain).Concat(TwoDigits().Matches(plain)).Select(match => match.Value).Distinct()
        select new Finding(
            Code,
            Severity.Warning,
            text.Path,
            $"“{word}”{(char.IsAsciiDigit(word[0]) ? "的年份不足四位" : "随写作时间而变")}",
            "写明四位数的年份，或把日期填为数据项");

    // The name of a document is not ours to change.
    [GeneratedRegex("《[^《》]*》")]
    private static partial Regex BookTitles();

    // 此前年份, 此后年均, 三年前年产 only hold the letters.
    [GeneratedRegex("今年|去年|明年|本年度|上年度|下年度|今冬|明春|今春|今秋|去冬|(?<![此之以目年])[前后]年(?![均度产末后])")]
    private static partial Regex Relative();

    // 10年 is as a rule a length of time: a year in two digits has a zero, a month or a season with it.
    [GeneratedRegex(@"(?<!\d)0\d年|(?<![\d.])\d{2}年(?=\d{1,2}月|[底初末]|度|上半年|下半年|前三季度|[一二三四]季度)")]
    private static partial Regex TwoDigits();
}
