using DevZoneDocs.Assembler.Sections.Blocks;
using DevZoneDocs.Assembler.Sections.Stories;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Repeats;

/// <summary>
/// What a repeated piece has that a copy of it must not simply have, too: bookmarks, and lists that begin again in each. A list
/// begins again where a piece has more than one item of it; where the piece is the item, the list goes on.
/// </summary>
internal sealed class RepeatTraits
{
    private readonly ListStyles? _styles;
    private readonly HashSet<int> _lists;
    private readonly bool _hasBookmarks;

    public RepeatTraits(IReadOnlyList<TemplateNode> nodes, ListStyles? styles)
    {
        _styles = styles;
        _hasBookmarks = nodes.Any(HasBookmarks);
        Dictionary<(int, int), int> items = styles is null ? [] : Count(nodes);
        _lists = [.. Restarted(items)];
        MayBePressed = items.Count == 0 && !nodes.Any(HasMarks);
    }

    /// <summary>Whether nobody will look for anything in a copy of it.</summary>
    public bool MayBePressed { get; }

    public bool IsPlain => !_hasBookmarks && _lists.Count == 0;

    /// <param name="piece">What the item came to.</param>
    /// <param name="isFirst">Whether no other came before it.</param>
    public void Tend(IReadOnlyList<OpenXmlElement> piece, bool isFirst, DocumentLedger document)
    {
        if (_hasBookmarks)
            document.Bookmarks.Tend(piece);
        if (!isFirst && _lists.Count > 0)
            Restart(piece, document.Lists);
    }

    private void Restart(IReadOnlyList<OpenXmlElement> piece, ListRestarts restarts)
    {
        Dictionary<int, int> begun = [];
        foreach (ParagraphProperties properties in piece.SelectMany(CompactRow.PassedBy).OfType<ParagraphProperties>())
        {
            if (_styles!.Of(properties) is not (var list, var level) || !_lists.Contains(list))
                continue;
            if (!begun.TryGetValue(list, out int restarted))
                begun.Add(list, restarted = restarts.Begin(list));
            properties.NumberingProperties = new NumberingProperties(
                new NumberingLevelReference { Val = level }, new NumberingId { Val = restarted });
        }
    }

    private static bool HasBookmarks(TemplateNode node) =>
        (node.Element?.Descendants<BookmarkStart>().Any() ?? false) || node.Element is BookmarkStart || node.Children.Any(HasBookmarks);

    private static bool HasMarks(TemplateNode node) =>
        (node.Element is { } element && (StoryMarks.Of(element).Any || element.Descendants<VerticalMerge>().Any() || element.Descendants<Table>().Any()))
        || node is NoteReferenceNode or PictureNode || node.Children.Any(HasMarks);

    private static IEnumerable<int> Restarted(Dictionary<(int List, int Level), int> items) => items
        .GroupBy(item => item.Key.List)
        .Where(list => list.MinBy(item => item.Key.Level).Value > 1)
        .Select(list => list.Key);

    /// <summary>How many items of each list and level there are, where 2 stands for many.</summary>
    private Dictionary<(int List, int Level), int> Count(IReadOnlyList<TemplateNode> nodes)
    {
        Dictionary<(int, int), int> counts = [];
        foreach (TemplateNode node in nodes)
        {
            foreach (((int, int) item, int count) in Count(node))
                counts[item] = counts.GetValueOrDefault(item) + count;
        }

        return counts;
    }

    private Dictionary<(int List, int Level), int> Count(TemplateNode node)
    {
        if (node is IfBlock condition)
            return Larger(Count(condition.Then), Count(condition.Otherwise));
        Dictionary<(int List, int Level), int> inner = Count(node.Children);
        if (node is EachBlock)
            return inner.ToDictionary(item => item.Key, _ => 2);
        IEnumerable<ParagraphProperties> own = node.Element is ParagraphProperties self
            ? [self]
            : node.Element?.Descendants<ParagraphProperties>() ?? [];
        foreach (ParagraphProperties properties in own)
        {
            if (_styles!.Of(properties) is { } item)
                inner[item] = inner.GetValueOrDefault(item) + 1;
        }

        return inner;
    }

    private static Dictionary<(int List, int Level), int> Larger(Dictionary<(int List, int Level), int> one, Dictionary<(int List, int Level), int> other) =>
        one.Keys.Union(other.Keys).ToDictionary(item => item, item => Math.Max(one.GetValueOrDefault(item), other.GetValueOrDefault(item)));
}
