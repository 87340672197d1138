using System.Globalization;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Merging.Mends;

/// <summary>
/// Counts the numbers of captions (SEQ fields, ECMA-376-1, 17.16.5.56) as Word would when it brings its fields up to date. What a field
/// asks for besides plain numbers is left to Word.
/// </summary>
internal sealed class SequenceNumbers
{
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);

    public void Mend(IReadOnlyList<Mark> story)
    {
        foreach (Mark mark in story.Where(mark => mark.Kind == MarkKind.Sequence))
        {
            if (Next(mark.Id.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { } number)
                mark.Name = number.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <param name="words">Of the instruction: SEQ, the name of the sequence, switches.</param>
    private int? Next(string[] words)
    {
        if (words.Length < 2)
            return null;
        int last = _last.GetValueOrDefault(words[1]);
        int number = last + 1;
        bool isPlain = true;
        for (int i = 2; i < words.Length; i++)
        {
            if (words[i] is "\\r" && i + 1 < words.Length
                && int.TryParse(words[i + 1], NumberStyles.Integer, CultureInfo.InvariantCulture, out int reset))
                (number, i) = (reset, i + 1);
            else if (words[i] is "\\c")
                number = last;
            else if (words[i] is "\\*" && i + 1 < words.Length && words[i + 1].ToUpperInvariant() is "ARABIC" or "MERGEFORMAT")
                i++;
            else
                isPlain &= words[i] is "\\n";
        }

        _last[words[1]] = number;
        return isPlain ? number : null;
    }
}
