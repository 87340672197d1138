using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>No markup may come in: Markdown, HTML, XML, entities, table bars.</summary>
internal sealed class MarkupRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison)
    {
        HashSet<string> before = [.. Markup.Matches(comparison.Original).Select(match => match.Value)];
        return Markup.Matches(comparison.Polished).Select(match => match.Value).Where(mark => !before.Contains(mark))
            .Select(mark => new WordingReason(WordingFamily.Format, $"混入标记“{mark.Trim()}”", "", mark.Trim()));
    }

    private static readonly Regex Markup = new(@"\*{1,3}|_{2,3}|~~|`{1,3}|^#{1,6}\s|^\s*[-+•]\s|^>\s|</?[A-Za-z][^>\n]{0,80}>|<!--|&(?:[a-z]{2,8}|#\d{1,6});|\]\(|\||\\[nrt]|\{\{|\}\}|<\?|\]\]>", RegexOptions.CultureInvariant | RegexOptions.Multiline);
}
