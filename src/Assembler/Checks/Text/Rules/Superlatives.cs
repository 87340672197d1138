using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C32: what is said to be the greatest or the only one has a source.</summary>
internal sealed partial class Superlatives(Lexicon lexicon) : ITextCheck
{
    public string Code => "C32";

    public IEnumerable<Finding> Check(InspectedText text) => PhraseCheck.Find(
        text,
        lexicon.Superlatives,
        Code,
        Severity.Info,
        form => $"“{form.Form}”没有写明出处",
        "写明由谁认定、依据什么；没有依据的删去",
        (sentence, _) => !Source().IsMatch(sentence.Plain));

    [GeneratedRegex("据[\u4e00-\u9fff]{2,12}(?:统计|发布|公布|报告)|认定|认证|命名|授予|评为|评定|公布的|发布的|纪录")]
    private static partial Regex Source();
}
