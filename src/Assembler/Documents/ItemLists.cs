using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Begins the numbered items of each merged section at 1: paragraphs of one style share one list, so that those of the next
/// section would run on. Headings, which have an outline level, are numbered through the whole document.
/// </summary>
internal sealed class ItemLists
{
    private readonly Numbering? _numbering;
    private readonly Dictionary<string, (int List, int Level)> _styles;

    public ItemLists(WordprocessingDocument layout)
    {
        _numbering = layout.MainDocumentPart!.NumberingDefinitionsPart?.Numbering;
        IEnumerable<Style> styles = layout.MainDocumentPart.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [];
        _styles = styles
            .Where(style => style.StyleId?.Value is not null && ListOf(style) > 0 && style.StyleParagraphProperties?.OutlineLevel is null)
            .ToDictionary(style => style.StyleId!.Value!, style => (ListOf(style), LevelOf(style)), StringComparer.Ordinal);
    }

    public void Begin(IReadOnlyList<OpenXmlElement> blocks)
    {
        Dictionary<int, int> lists = [];
        foreach (Paragraph paragraph in blocks.SelectMany(block => block.Descendants<Paragraph>().Concat(block is Paragraph self ? [self] : [])))
        {
            if (!_styles.TryGetValue(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", out (int List, int Level) numbered))
                continue;
            if (!lists.TryGetValue(numbered.List, out int list))
                lists[numbered.List] = list = Copy(numbered.List);
            paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(
                new NumberingLevelReference { Val = numbered.Level }, new NumberingId { Val = list });
        }
    }

    /// <summary>Another instance of the list, which begins again at every level.</summary>
    private int Copy(int list)
    {
        NumberingInstance[] instances = [.. _numbering!.Elements<NumberingInstance>()];
        NumberingInstance own = instances.Single(instance => instance.NumberID?.Value == list);
        int id = instances.Max(instance => instance.NumberID!.Value) + 1;
        NumberingInstance copy = new(new AbstractNumId { Val = own.AbstractNumId!.Val }) { NumberID = id };
        copy.Append(_styles.Values.Where(style => style.List == list).Select(style => style.Level).Order().Select(level =>
            new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level }));
        _numbering.InsertAfter(copy, instances[^1]);
        return id;
    }

    private static int ListOf(Style style) => style.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value ?? 0;

    private static int LevelOf(Style style) => style.StyleParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val?.Value ?? 0;
}
