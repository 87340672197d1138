using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Wrong words of the original that the rewording put right: typing errors, and words that a machine put in place of others.</summary>
internal static class Mends
{
    public static string Of(string original, string polished, PolishLexicon lexicon)
    {
        if (!polished.Contains('己') || polished.Contains("自己", StringComparison.Ordinal))
            original = Already.Replace(original, "已");
        foreach ((string wrong, string right) in lexicon.Typos)
            original = Mended(original, polished, wrong, right);
        foreach (SpunWord word in lexicon.SpunWords.Where(word => original.Contains(word.Spun, StringComparison.Ordinal)))
        {
            bool isHonest = word.Honest.Any(honest => original.Contains(honest, StringComparison.Ordinal))
                || IsWithinTerm(original, word.Spun, lexicon);
            foreach (string right in isHonest ? [] : word.Right)
                original = Mended(original, polished, word.Spun, right);
        }

        original = NotAgain.Replace(TwiceSaid.Replace(original, twice => polished.Contains(twice.Value, StringComparison.Ordinal) ? twice.Value : twice.Groups[1].Value),
            denied => polished.Contains(denied.Groups["not"].Value, StringComparison.Ordinal) ? denied.Value : $"{denied.Groups[1].Value}再");
        return MistypedWords.Mend(Undoubled(original, polished), polished, lexicon);
    }

    // 监监管 for 监管: a character typed twice, where the rewording has the words around it with one.
    private static string Undoubled(string original, string polished)
    {
        for (int i = 1; i < original.Length - 1; i++)
        {
            string once = original.Substring(i, 2);
            bool isTypedTwice = original[i] == original[i - 1] && Letters.IsHanzi(original[i]) && polished.Contains(once, StringComparison.Ordinal)
                && !polished.Contains(original[i - 1] + once, StringComparison.Ordinal)
                && (i == 1 || !Letters.IsHanzi(original[i - 2]) || polished.Contains(original[i - 2] + once, StringComparison.Ordinal));
            if (isTypedTwice)
                original = original.Remove(i, 1);
        }

        return original;
    }

    // Only from wrong to right, and only where the rewording has the right word that the original lacks.
    private static string Mended(string original, string polished, string wrong, string right)
    {
        bool isMended = original.Contains(wrong, StringComparison.Ordinal) && !polished.Contains(wrong, StringComparison.Ordinal)
            && Occurrences.Of(right, polished) > Occurrences.Of(right, original);
        return isMended ? original.Replace(wrong, right, StringComparison.Ordinal) : original;
    }

    // 平安建设 is a term, though 平安 is often put where 安全 was.
    private static bool IsWithinTerm(string text, string word, PolishLexicon lexicon)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            for (int start = Math.Max(0, at - 4); start <= at; start++)
            {
                int length = lexicon.Words.At(text, start, out WordEntry? entry);
                if (entry?.Class == WordClass.Term && length > word.Length && start + length >= at + word.Length)
                    return true;
            }
        }

        return false;
    }

    // 全县全县: a word typed twice.
    private static readonly Regex TwiceSaid = new(@"([\u4e00-\u9fff]{2,4})\1", RegexOptions.CultureInvariant);

    // 防止事故不再发生 means that it must not happen again.
    private static readonly Regex NotAgain = new(@"((?:避免|防止|杜绝|严防|以免)[^，。；\n]{0,12}?)(?<not>不再?)(?=发生|出现|重现)", RegexOptions.CultureInvariant);

    // 己 is written for 已 so often that no list of words would do.
    private static readonly Regex Already = new(@"(?<![自知克异律利体舍为由])己(?![方见任所欲])", RegexOptions.CultureInvariant);
}
