using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>Counts the items of the list that follows a place of the text.</summary>
internal sealed partial class ItemSeries(InspectedText text)
{
    private readonly Dictionary<object, int> _order = text.Body.Index().ToDictionary(each => (object)each.Item, each => each.Index, ReferenceEqualityComparer.Instance);
    private readonly List<Marker> _markers = [.. text.Markers.Where(marker => !marker.IsStray)];

    /// <summary>How many items the list has that begins right behind the place; null where none begins.</summary>
    public int? CountAfter(TextParagraph paragraph, int index)
    {
        string rest = paragraph.Plain[Math.Min(index + 1, paragraph.Plain.Length)..];
        if (Ordinals().Match(rest) is { Success: true } first && first.Index <= 1)
            return CountOrdinals(rest);
        int next = _markers.FindIndex(marker => IsBehind(marker, paragraph, index));
        if (next < 0 || !IsAdjacent(_markers[next], paragraph, index, rest))
            return rest.Length == 0 ? CountOrdinalsBelow(paragraph) : null;
        return _markers[next].Value == 1 ? Count(next, paragraph) : null;
    }

    private int Count(int first, TextParagraph lead)
    {
        Marker start = _markers[first];
        int count = 1;
        foreach (Marker marker in _markers.Skip(first + 1))
        {
            bool isOver = marker.Kind < start.Kind
                || (marker.Kind == start.Kind && marker.Value == 1)
                || (start.IsInline && ReferenceEquals(start.Paragraph, lead) && marker.Kind >= MarkerKind.Digit && start.Kind >= MarkerKind.Digit && !ReferenceEquals(marker.Paragraph, start.Paragraph));
            if (isOver)
                break;
            count += marker.Kind == start.Kind ? 1 : 0;
        }

        return count;
    }

    private bool IsBehind(Marker marker, TextParagraph paragraph, int index) =>
        ReferenceEquals(marker.Paragraph, paragraph) ? marker.Start >= index && marker.IsInline : _order[marker.Paragraph] > _order[paragraph];

    /// <summary>Right behind it, or at the start of the next paragraph; one unnumbered group heading may stand between.</summary>
    private bool IsAdjacent(Marker marker, TextParagraph paragraph, int index, string rest)
    {
        if (ReferenceEquals(marker.Paragraph, paragraph))
            return marker.Start <= index + 1;
        int distance = _order[marker.Paragraph] - _order[paragraph];
        bool isGroup = distance == 2 && text.Body[_order[paragraph] + 1].Plain.StartsWith("——", StringComparison.Ordinal);
        return rest.Length == 0 && !marker.IsInline && (distance == 1 || isGroup);
    }

    private int? CountOrdinalsBelow(TextParagraph paragraph)
    {
        int count = 0;
        foreach (TextParagraph below in text.Body.Skip(_order[paragraph] + 1))
        {
            bool isItem = Ordinals().Match(below.Plain) is { Success: true, Index: 0 };
            if (!isItem && (count == 0 || below.IsHeading))
                break;
            count += isItem ? CountOrdinals(below.Plain) : 0;
        }

        return count >= 2 ? count : null;
    }

    private static int CountOrdinals(string plain)
    {
        int count = 0;
        foreach (Match match in Ordinals().Matches(plain))
        {
            if (count > 0 && match.Groups["n"].Value == "一")
                break;
            count++;
        }

        return count;
    }

    [GeneratedRegex("(?<=^|[。；：，])(?<n>[一二三四五六七八九十]{1,2})(?:是|要)")]
    private static partial Regex Ordinals();
}
