using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text.Scanning;

/// <summary>Finds the numbers before headings and items, typed or counted by Word, in reading order.</summary>
internal static class MarkerScanner
{
    /// <summary>A shorter line before a number may be a heading, which ends without punctuation.</summary>
    private const int ShortestBrokenLine = 24;

    public static IReadOnlyList<Marker> Scan(IReadOnlyList<TextParagraph> body)
    {
        List<Marker> markers = [];
        bool isAttachments = false;
        foreach ((int i, TextParagraph paragraph) in body.Index())
        {
            TextParagraph? before = i > 0 ? body[i - 1] : null;
            isAttachments = paragraph.Plain.StartsWith("附件", StringComparison.Ordinal)
                || (isAttachments && First(paragraph, before)?.Kind == MarkerKind.Digit);

            // The names of attachments (附件：1. …) are a list of their own.
            if (isAttachments)
                continue;
            if (First(paragraph, before) is { } first)
                markers.Add(first);
            foreach (Match match in MarkerPattern.Inside(paragraph.Plain))
            {
                (MarkerKind kind, int? value) = MarkerPattern.Read(match);
                if (value is { } number)
                    markers.Add(new Marker(paragraph, kind, number, Written(paragraph, match), match.Index, match.Index + match.Length, IsInline: true, IsStray: false));
            }
        }

        return Continued(markers);
    }

    /// <summary>Where pieces of a page are numbered, those that begin with a sentence are too.</summary>
    private static List<Marker> Continued(List<Marker> markers)
    {
        if (markers.Count(marker => marker.IsStray) < 2)
            return markers;
        int last = markers.First(marker => marker.IsStray).Value;
        for (int i = 0; i < markers.Count; i++)
        {
            Marker marker = markers[i];
            bool isNext = marker is { IsInline: false, Kind: MarkerKind.Digit } && marker.Paragraph.Number.Length == 0
                && marker.Value == last + 1;
            if (isNext)
                markers[i] = marker with { IsStray = true };
            last = isNext || marker.IsStray ? marker.Value : last;
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
        before is { HasHeadingStyle: false } && before.Plain.Length >= ShortestBrokenLine && Letters.IsHanzi(before.Plain[^1])
        && (before.Plain.Contains('。', StringComparison.Ordinal) || (before.Plain.Contains('，', StringComparison.Ordinal) && !MarkerPattern.StartsWithMarker(before.Plain)));

    private static bool StartsWithMark(string plain, int index) => index < plain.Length && plain[index] is '，' or '；' or '。' or '、';

    private static string Written(TextParagraph paragraph, Match match) => paragraph.Text.Substring(match.Index, match.Length);
}
