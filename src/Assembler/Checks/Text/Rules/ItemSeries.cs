using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>Counts the items of the list that follows a place of the text.</summary>
internal sealed partial class ItemSeries
{
    private readonly IReadOnlyList<TextParagraph> _body;
    private readonly Dictionary<TextParagraph, int> _order = new(ReferenceEqualityComparer.Instance);
    private readonly List<Marker> _markers;
    private readonly Dictionary<int, int> _counts = [];
    private readonly OrdinalRuns[] _ordinals;
    private readonly int?[] _below;

    public ItemSeries(InspectedText text)
    {
        _body = text.Body;
        foreach ((int i, TextParagraph paragraph) in text.Body.Index())
            _order[paragraph] = i;
        _markers = [.. text.Markers.Where(marker => !marker.IsStray)];
        _ordinals = [.. text.Body.Select(paragraph => OrdinalRuns.Of(paragraph.Plain))];
        _below = OrdinalsBelow();
    }

    /// <summary>How many items the list has that begins right behind the place; null where none begins.</summary>
    public int? CountAfter(TextParagraph paragraph, int index)
    {
        int order = _order[paragraph];
        if (_ordinals[order].CountFrom(index + 1) is { } ordinals)
            return ordinals;
        bool isAtEnd = index + 1 >= paragraph.Plain.Length;
        int next = FirstBehind(order, index);
        if (next < 0 || !IsAdjacent(_markers[next], order, index, isAtEnd))
            return isAtEnd ? _below[order] : null;
        return _markers[next].Value == 1 ? Count(next, paragraph) : null;
    }

    private int Count(int first, TextParagraph lead)
    {
        if (_counts.TryGetValue(first, out int known))
            return known;
        Marker start = _markers[first];
        bool isInLine = start.IsInline && ReferenceEquals(start.Paragraph, lead) && start.Kind >= MarkerKind.Digit;
        int count = 1;
        for (int i = first + 1; i < _markers.Count && !IsOver(start, _markers[i], isInLine); i++)
            count += _markers[i].Kind == start.Kind ? 1 : 0;
        return _counts[first] = count;
    }

    private static bool IsOver(Marker start, Marker marker, bool isInLine) => marker.Kind < start.Kind
        || (marker.Kind == start.Kind && marker.Value == 1)
        || (isInLine && marker.Kind >= MarkerKind.Digit && !ReferenceEquals(marker.Paragraph, start.Paragraph));

    /// <summary>The first marker behind the place: the markers stand in reading order.</summary>
    private int FirstBehind(int order, int index)
    {
        (int low, int high) = (0, _markers.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (IsBehind(_markers[middle], order, index))
                high = middle;
            else
                low = middle + 1;
        }

        return low < _markers.Count ? low : -1;
    }

    private bool IsBehind(Marker marker, int order, int index) =>
        _order[marker.Paragraph] is var place && (place > order || (place == order && marker.IsInline && marker.Start >= index));

    /// <summary>Right behind it, or at the start of the next paragraph; one unnumbered group heading may stand between.</summary>
    private bool IsAdjacent(Marker marker, int order, int index, bool isAtEnd)
    {
        int distance = _order[marker.Paragraph] - order;
        if (distance == 0)
            return marker.Start <= index + 1;
        bool isGroup = distance == 2 && _body[order + 1].Plain.StartsWith("——", StringComparison.Ordinal);
        return isAtEnd && !marker.IsInline && (distance == 1 || isGroup);
    }

    /// <summary>Of each paragraph, how many items 一是, 二是… begin the paragraphs below it down to the next heading; null where there are none.</summary>
    private int?[] OrdinalsBelow()
    {
        int?[] below = new int?[_body.Count];
        int count = 0;
        for (int i = _body.Count - 1; i >= 0; i--)
        {
            below[i] = i + 1 < _body.Count && _ordinals[i + 1].BeginsText && count >= 2 ? count : null;
            bool isItem = _ordinals[i].BeginsText;
            count = isItem ? count + _ordinals[i].First : _body[i].IsHeading ? 0 : count;
        }

        return below;
    }

    /// <summary>The items 一是, 二是… inside one paragraph.</summary>
    private sealed class OrdinalRuns
    {
        private readonly int[] _starts;
        private readonly int[] _counts;

        private OrdinalRuns(int[] starts, int[] counts) => (_starts, _counts) = (starts, counts);

        public bool BeginsText => _starts is [0, ..];

        /// <summary>How many the first run has.</summary>
        public int First => _counts[0];

        public static OrdinalRuns Of(string plain)
        {
            MatchCollection found = Ordinals().Matches(plain);
            int[] counts = new int[found.Count];
            for (int i = found.Count - 1; i >= 0; i--)
                counts[i] = i + 1 < found.Count && found[i + 1].Groups["n"].Value != "一" ? counts[i + 1] + 1 : 1;
            return new OrdinalRuns([.. found.Select(match => match.Index)], counts);
        }

        /// <summary>How many items follow one another from the place on; null where none stands right there.</summary>
        public int? CountFrom(int index)
        {
            int at = Array.BinarySearch(_starts, index);
            at = at < 0 ? ~at : at;
            return at < _starts.Length && _starts[at] <= index + 1 ? _counts[at] : null;
        }
    }

    [GeneratedRegex("(?<=^|[。；：，])(?<n>[一二三四五六七八九十]{1,2})(?:是|要)")]
    private static partial Regex Ordinals();
}
