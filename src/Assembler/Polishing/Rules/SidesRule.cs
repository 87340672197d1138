using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Of a comparison or an equation each side stays on its side: 新区快于老区 must not become 老区快于新区.</summary>
internal sealed class SidesRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) => comparison.Groups
        .Where(group => group.IsWhole && IsSwapped(group.OriginalText, group.PolishedText))
        .Select(group => new WordingReason(WordingFamily.Logic, "比较或等同的两边调换", group.OriginalText, group.PolishedText));

    private static bool IsSwapped(string original, string polished)
    {
        MatchCollection after = Balance.Matches(polished);
        return Balance
            .Matches(original)
            .Any(before => after.Any(other => other.Groups["word"].Value == before.Groups["word"].Value && IsSwapped(before, other)));
    }

    private static bool IsSwapped(Match before, Match after)
    {
        (string left, string leftAfter) = Apart(before.Groups["left"].Value, after.Groups["left"].Value);
        (string right, string rightAfter) = Apart(before.Groups["right"].Value, after.Groups["right"].Value);
        return Shared(left, rightAfter) + Shared(right, leftAfter) > Shared(left, leftAfter) + Shared(right, rightAfter);
    }

    // Where two begin alike or end alike, as 技改投资增速 and 基建投资增速, they are told apart by the rest.
    private static (string One, string Other) Apart(string one, string other)
    {
        int ahead = one.AsSpan().CommonPrefixLength(other);
        (one, other) = (one[ahead..], other[ahead..]);
        int behind = one.Reverse().Zip(other.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return (one[..^behind], other[..^behind]);
    }

    private static int Shared(string one, string other) => one.Distinct().Count(other.Contains);

    private static readonly Regex Balance = new(@"(?<left>[^，。；：！？\n]+?)(?<word>[快慢高低大小多少优好强弱早晚重先劣领滞落]于|等于|不如|不及|胜过|跑赢|就是|大过|高过|超过|领先|落后)(?<right>[^，。；：！？\n]+)", RegexOptions.CultureInvariant);
}
