using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>
/// Words with one character mistaken for another that sounds or looks like it (符和 for 符合), where the rewording has the word. What
/// is a word itself is no mistake, nor is what may be a name.
/// </summary>
internal static class MistypedWords
{
    private const int LongestWord = 4;
    private const string Endings = "化率性度员感力制";

    public static string Mend(string original, string polished, PolishLexicon lexicon)
    {
        HashSet<string> tried = [];
        for (int i = 0; i < polished.Length - 1; i++)
        {
            foreach (string word in Words(polished, i, lexicon))
            {
                if (word.Length > 1 && tried.Add(word) && !original.Contains(word, StringComparison.Ordinal) && Place(original, word, lexicon) is >= 0 and var at)
                    original = string.Concat(original.AsSpan(0, at), word, original.AsSpan(at + word.Length));
            }
        }

        return original;
    }

    // 网格化 is a word where 网格 is.
    private static IEnumerable<string> Words(string text, int at, PolishLexicon lexicon) => lexicon.Words
        .All(text, at, Math.Min(text.Length, at + LongestWord)).Select(each => each.Word)
        .SelectMany(word => word.Length is 2 or 3 && at + word.Length < text.Length && Endings.Contains(text[at + word.Length], StringComparison.Ordinal)
            ? [word, text.Substring(at, word.Length + 1)]
            : new[] { word });

    private static int Place(string text, string word, PolishLexicon lexicon)
    {
        for (int at = 0; at + word.Length <= text.Length; at++)
        {
            int differing = Differing(text, at, word);
            if (differing < 0 ? !IsTransposed(text, at, word) : !lexicon.Lookalikes.Are(text[at + differing], word[differing]))
                continue;
            bool isWord = lexicon.Words.At(text, at, at + word.Length, out _) == word.Length;
            if (!isWord && !IsCutThrough(text, at, word.Length, lexicon) && !IsName(text, at, word.Length))
                return at;
        }

        return -1;
    }

    /// <summary>Where the one character that differs is, or -1 where none does or several do.</summary>
    private static int Differing(string text, int at, string word)
    {
        int found = -1;
        for (int k = 0; k < word.Length; k++)
        {
            if (text[at + k] == word[k])
                continue;
            if (found >= 0)
                return -1;
            found = k;
        }

        return found;
    }

    // 施设 for 设施.
    private static bool IsTransposed(string text, int at, string word)
    {
        int first = Enumerable.Range(0, word.Length).FirstOrDefault(k => text[at + k] != word[k], -1);
        return first >= 0 && first + 1 < word.Length && text[at + first] == word[first + 1] && text[at + first + 1] == word[first]
            && string.CompareOrdinal(text, at + first + 2, word, first + 2, word.Length - first - 2) == 0;
    }

    // Of 园区内企业, 内企 is no word's mistake: the two characters belong to two words.
    private static bool IsCutThrough(string text, int at, int length, PolishLexicon lexicon)
    {
        for (int start = Math.Max(0, at - LongestWord + 1); start < at + length; start++)
        {
            int end = start + lexicon.Words.At(text, start, out _);
            if (end - start > 1 && end > at && (start < at || end > at + length))
                return true;
        }

        return false;
    }

    private static bool IsName(string text, int at, int length) =>
        NameAfter.IsMatch(text[(at + length)..]) || NameBefore.IsMatch(text[..at]);

    private static readonly Regex NameAfter = new(@"^[\u4e00-\u9fff]{0,4}(?:公司|集团|股份|厂|村|镇|乡|街道|路|大道|桥|社区|县|市|同志|先生|女士)", RegexOptions.CultureInvariant);

    private static readonly Regex NameBefore = new(@"(?:主任|书记|局长|处长|科长|组长|市长|区长|县长|镇长|经理|董事长|队长|委员|主席|院长|校长|干部|同志|职工|党员|居民)$", RegexOptions.CultureInvariant);
}
