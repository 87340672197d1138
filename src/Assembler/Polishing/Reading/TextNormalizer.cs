using System.Text;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>One form for what may be written in several and means the same: width of letters, marks and spaces.</summary>
internal static partial class TextNormalizer
{
    private const string HalfMarks = ",;:?!()";
    private const string FullMarks = "，；：？！（）";

    /// <summary>The text on one line where lines are broken within a sentence; a line that ends a paragraph stays one.</summary>
    public static string Normalize(string text)
    {
        string joined = string.Join('\n', TextLines.Of(text));
        string narrow = Narrow(joined);
        string tight = Spaces().Replace(narrow, "");
        return Quotes(Marks(Thousands().Replace(tight, "")));
    }

    private static string Narrow(string text)
    {
        StringBuilder narrow = new(text.Length);
        foreach (char letter in text)
        {
            narrow.Append(letter switch
            {
                '﹪' => '%',
                '－' or '−' or '﹣' or '‐' or '‑' => '-',
                '／' => '/',
                '＋' => '+',
                '〜' or '∼' or '～' => '~',
                '–' or '─' => '—',
                '○' or '〇' => '〇',
                '\u00a0' or '\u3000' or '\t' or '\u2009' or '\u202f' => ' ',
                '[' or '［' or '【' => '【',
                ']' or '］' or '】' => '】',
                '﹙' => '（',
                _ => Letters.Narrow(letter),
            });
        }

        return narrow.ToString();
    }

    private static string Marks(string text)
    {
        StringBuilder marks = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int mark = HalfMarks.IndexOf(text[i], StringComparison.Ordinal);
            bool isWithinNumber = text[i] is ',' or ':' && IsDigit(text, i - 1) && IsDigit(text, i + 1);
            bool isStop = text[i] == '.' && i > 0 && IsHan(text[i - 1]) && (i + 1 == text.Length || IsHan(text[i + 1]) || text[i + 1] is '\n' or '"');
            marks.Append(isStop ? '。' : mark >= 0 && !isWithinNumber ? FullMarks[mark] : text[i]);
        }

        return marks.ToString();
    }

    private static string Quotes(string text)
    {
        // “办“ has two that open: then each second one closes, as with straight ones.
        bool isPaired = text.Count('“') == text.Count('”');
        if (isPaired && !text.Contains('"', StringComparison.Ordinal) && !text.Contains('「', StringComparison.Ordinal))
            return text;
        bool isOpen = false;
        StringBuilder quotes = new(text.Length);
        foreach (char letter in text)
            quotes.Append(letter switch { '"' or '“' or '”' when letter == '"' || !isPaired => (isOpen = !isOpen) ? '“' : '”', '「' => '“', '」' => '”', _ => letter });
        return quotes.ToString();
    }

    internal static bool IsHan(char letter) => Letters.IsHanzi(letter) || letter is '”' or '》' or '）';

    private static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && char.IsAsciiDigit(text[index]);

    // A space between two Latin words is the only one that means something.
    [GeneratedRegex(@"(?<![A-Za-z]) +| +(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=\d)[,，](?=\d{3}(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
