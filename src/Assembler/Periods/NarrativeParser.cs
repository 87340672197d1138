using System.Text;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>Splits a department's sentence into text and the names of facts in single braces.</summary>
internal static class NarrativeParser
{
    /// <summary>More than a message shows of what follows an open brace.</summary>
    private const int Shown = 100;

    /// <param name="report">Told each fault of the braces, in order.</param>
    public static IReadOnlyList<NarrativePiece> Parse(string text, Action<string> report)
    {
        List<NarrativePiece> pieces = [];
        StringBuilder plain = new();
        int at = 0;
        while (at < text.Length)
        {
            bool brace = text[at] is '{' or '}';
            if (brace && at + 1 < text.Length && text[at + 1] == text[at])
                at = Keep(text, at + 1, plain);
            else if (!brace)
                at = Keep(text, at, plain);
            else
                at = ReadName(text, at, plain, pieces, report);
        }

        Flush(plain, pieces);
        return pieces;
    }

    private static int Keep(string text, int at, StringBuilder plain)
    {
        plain.Append(text[at]);
        return at + 1;
    }

    private static int ReadName(string text, int at, StringBuilder plain, List<NarrativePiece> pieces, Action<string> report)
    {
        int end = text.AsSpan(at + 1).IndexOfAny('{', '}') + at + 1;
        if (text[at] == '}' || end == at || text[end] == '{')
        {
            report(text[at] == '}' ? PeriodMessages.StrayBrace : PeriodMessages.UnclosedBrace(text.Substring(at, Math.Min(Shown, text.Length - at))));
            return at + 1;
        }

        string name = text[(at + 1)..end].Trim();
        if (name.Length == 0)
            report(PeriodMessages.EmptyBraces);
        Flush(plain, pieces);
        pieces.Add(new NarrativePiece(name, true));
        return end + 1;
    }

    private static void Flush(StringBuilder plain, List<NarrativePiece> pieces)
    {
        if (plain.Length > 0)
            pieces.Add(new NarrativePiece(plain.ToString(), false));
        plain.Clear();
    }
}
