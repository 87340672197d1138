using System.Text;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>One form for what may be written in several and means the same: width of letters, marks and spaces.</summary>
internal static partial class TextNormalizer
{
    /// <summary>The text on one line where lines are broken within a sentence; a line that ends a paragraph stays one.</summary>
    public static string Normalize(string text)
    {
        string joined = string.Join('\n', TextLines.Of(text));
        string tight = Spaces().Replace(Signs(joined), "");
        return Quotes(Stops(Thousands().Replace(tight, "")));
    }

    private static string Signs(string text)
    {
        StringBuilder signs = new(text.Length);
        for (int i = 0; i < text.Length; i++)
            signs.Append(Letters.IsSpace(text[i]) && text[i] != '\n' ? ' ' : Letters.Plain(text, i));
        return signs.ToString();
    }

    private static string Stops(string text)
    {
        StringBuilder stops = new(text);
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == '.' && IsHan(text[i - 1]) && (i + 1 == text.Length || IsHan(text[i + 1]) || text[i + 1] is '\n' or '"'))
                stops[i] = '。';
        }

        return stops.ToString();
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

    // A space between two Latin words is the only one that means something.
    [GeneratedRegex(@"(?<![A-Za-z]) +| +(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=\d)[,，](?=\d{3}(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
