using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>The lines of a text as its author meant them: a line that breaks off within a sentence goes on in the next.</summary>
internal static partial class TextLines
{
    public static IReadOnlyList<string> Of(string text)
    {
        List<string> lines = [];
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n').Select(each => each.Trim()).Where(each => each.Length > 0))
        {
            bool goesOn = lines.Count > 0 && !Ended().IsMatch(lines[^1]) && !Heading().IsMatch(line) && !Heading().IsMatch(lines[^1]);
            if (goesOn)
                lines[^1] += line;
            else
                lines.Add(line);
        }

        return lines;
    }

    [GeneratedRegex(@"[。！？!?…：:]\s*[”’）)】]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Ended();

    /// <summary>一、 （一） 1. （1） 一是 ——</summary>
    [GeneratedRegex(@"^(第[一二三四五六七八九十]+[章节条部]|[一二三四五六七八九十]{1,3}[、是要]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．](?!\d)|——|#{1,6}\s)", RegexOptions.CultureInvariant)]
    internal static partial Regex Heading();
}
