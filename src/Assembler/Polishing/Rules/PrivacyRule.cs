using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>No telephone number, identity number or full name may come in where the original had none or had it masked.</summary>
internal sealed class PrivacyRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison)
    {
        foreach (string number in Personal.Matches(comparison.PolishedText).Select(match => match.Value))
        {
            if (!comparison.OriginalText.Contains(number, StringComparison.Ordinal))
                yield return new WordingReason(WordingFamily.Privacy, $"多出电话、证件一类的号码“{number}”", "", number);
        }

        string[] before = [.. Masked.Matches(comparison.OriginalText).Select(match => match.Value)];
        string[] after = [.. Masked.Matches(comparison.PolishedText).Select(match => match.Value)];
        foreach (string masked in before.Except(after))
            yield return new WordingReason(WordingFamily.Privacy, $"隐去的内容“{masked}”不见了", masked, "");
    }

    private static readonly Regex Personal = new(@"(?<!\d)(?:1[3-9]\d{9}|1[3-9]\d[- *]?[\d*]{4}[- *]?\d{4}|\d{17}[\dXx]|\d{15}|0\d{2,3}-?\d{7,8})(?!\d)", RegexOptions.CultureInvariant);

    private static readonly Regex Masked = new(@"[\u4e00-\u9fff]某{1,2}[\u4e00-\u9fff]?|某{1,3}|\d{1,6}\*{2,}\d{0,4}|[\u4e00-\u9fff]\*{1,2}|[×ｘ]{2,}", RegexOptions.CultureInvariant);
}
