using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>No link or address may come in.</summary>
internal sealed class LinkRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) => Link.Matches(comparison.Polished)
        .Select(match => match.Value).Where(link => !comparison.Original.Contains(link, StringComparison.Ordinal))
        .Select(link => new WordingReason(WordingFamily.Injection, $"混入网址或邮箱“{link}”", "", link));

    private static readonly Regex Link = new(@"(?:https?|ftp|file|javascript|data):[!-~]{1,200}|www\.[!-~]{1,200}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,40}|\b[\w-]{2,40}\.(?:com|cn|net|org|gov|io|top|xyz)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
