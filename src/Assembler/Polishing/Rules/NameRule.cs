using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Names that end in a character which elsewhere says nothing (华为公司, 永和镇) stay to the letter.</summary>
internal sealed class NameRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) => Names.Matches(comparison.OriginalText)
        .Select(match => match.Value).Distinct().Where(name => !comparison.PolishedText.Contains(name, StringComparison.Ordinal))
        .Select(name => Reasons.Changed(WordingFamily.Entity, "名称", name, ""));

    private static readonly Regex Names = new(@"[\u4e00-\u9fff][达和同向来为有以与之于](?:公司|集团|股份|实业|科技|厂|镇|村|街道|社区|路|桥)", RegexOptions.CultureInvariant);
}
