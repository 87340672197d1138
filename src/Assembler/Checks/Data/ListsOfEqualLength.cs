using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C11: in “A、B分别为x、y” there are as many figures as names, and 均 does not stand beside 分别.</summary>
internal sealed partial class ListsOfEqualLength : IDataCheck
{
    public string Code => "C11";

    public IEnumerable<Finding> Check(CheckedData data) => data.Narratives.SelectMany(Check);

    private IEnumerable<Finding> Check(PlacedNarrative narrative)
    {
        foreach (Match match in BothWords().Matches(narrative.Text))
        {
            yield return new Finding(
                Code, Severity.Error, narrative.Path, $"“{match.Value}”自相矛盾：“均”指数值相同，“分别”指数值各异", "只留其一：数值相同用“均”，不同用“分别”");
        }

        foreach (Match match in Respectively().Matches(narrative.Text))
        {
            int names = 1 + Separators().Count(match.Groups["names"].Value);
            int figures = match.Groups["figure"].Captures.Count;
            if (names > 1 && figures > 1 && names != figures)
            {
                yield return new Finding(
                    Code, Severity.Error, narrative.Path, $"“分别”之前有{names}项，之后有{figures}个数，不能一一对应", "请补齐或删去，使名称和数字一一对应、次序相同");
            }
        }
    }

    [GeneratedRegex("(均|都)分别|分别(均|都)")]
    private static partial Regex BothWords();

    // U+FFFC stands for a fact of the sentence.
    [GeneratedRegex(@"(?<names>[^，。；：\uFFFC]{2,60}?)分别[^，。；：\uFFFC]{0,8}(?<figure>\uFFFC)(?:[、和](?:[^，。；：\uFFFC]{0,4})(?<figure>\uFFFC))*")]
    private static partial Regex Respectively();

    [GeneratedRegex("、|和|与|以及|及")]
    private static partial Regex Separators();
}
