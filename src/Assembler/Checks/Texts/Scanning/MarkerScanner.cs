using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Texts.Scanning;

/// <summary>Finds the numbers before headings and items, typed or counted by Word, in reading order.</summary>
internal static class MarkerScanner
{
    /// <summary>A shorter line before a number may be a heading, which ends without punctuation.</summary>
    private const int ShortestBrokenLine = 30;

    public static IReadOnlyList<Marker> Scan(IReadOnlyList<TextParagraph> body)
    {
        List<Marker> markers = [];
        foreach ((int i, TextParagraph paragraph) in body.Index())
        {
            TextParagraph? before = i > 0 ? body[i - 1] : null;
            if (First(paragraph, before) is { } first)
                markers.Add(first);
            foreach (Match match in MarkerPattern.Inside(paragraph.Plain))
            {
                (MarkerKind kind, int? value) = MarkerPattern.Read(match);
                if (value is { } number)
                    markers.Add(new Marker(paragraph, kind, number, Written(paragraph, match), match.Index, match.Index + match.Length, IsInline: true, IsStray: false));
            }
        }

        return markers;
    }

    private static Marker? First(TextParagraph paragraph, TextParagraph? before)
    {
        bool isCounted = paragraph.Number.Length > 0;
        Match match = MarkerPattern.AtStart(isCounted ? PlainForm.Of(paragraph.Number).Plain : paragraph.Plain);
        if (!match.Success)
            return null;
        (MarkerKind kind, int? value) = MarkerPattern.Read(match);
        int end = isCounted ? 0 : match.Length;
        bool isStray = !isCounted && kind == MarkerKind.Digit && (IsBrokenOff(before) || StartsWithMark(paragraph.Plain, end));
        return value is null ? null : new Marker(
            paragraph, kind, value.Value, isCounted ? paragraph.Number : Written(paragraph, match), 0, end, IsInline: false, isStray);
    }

    private static bool IsBrokenOff(TextParagraph? before) =>
        before is { HasHeadingStyle: false } && before.Plain.Length >= ShortestBrokenLine && Letters.IsHanzi(before.Plain[^1]);

    private static bool StartsWithMark(string plain, int index) => index < plain.Length && plain[index] is '，' or '；' or '。' or '、';

    private static string Written(TextParagraph paragraph, Match match) => paragraph.Text.Substring(match.Index, match.Length);
}
