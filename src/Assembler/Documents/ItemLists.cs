using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Begins the numbered items of each merged section at 1: paragraphs of one style share one list, so that those of the next
/// section would run on. Headings, which have an outline level, are numbered through the whole document.
/// </summary>
internal sealed class ItemLists(WordprocessingDocument document)
{
    private readonly Dictionary<string, (int List, int Level)> _styles = new(StringComparer.Ordinal);
    private readonly HashSet<Style> _seen = [];

    public void Begin(IReadOnlyList<OpenXmlElement> blocks)
    {
        ReadStyles();
        Dictionary<int, int> lists = [];
        foreach (Paragraph paragraph in blocks.SelectMany(block => block.Descendants<Paragraph>().Concat(block is Paragraph self ? [self] : [])))
        {
            bool hasOwn = paragraph.ParagraphProperties?.NumberingProperties?.NumberingId is not null;
            if (hasOwn || !_styles.TryGetValue(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", out (int List, int Level) numbered))
                continue;
            if (!lists.TryGetValue(numbered.List, out int list))
                lists[numbered.List] = list = Copy(numbered.List);
            paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(
                new NumberingLevelReference { Val = numbered.Level }, new NumberingId { Val = list });
        }
    }

    /// <summary>A section may have brought more styles with it.</summary>
    private void ReadStyles()
    {
        foreach (Style style in document.MainDocumentPart!.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (_seen.Add(style)
                && style.StyleId?.Value is { } id
                && ListOf(style) > 0
                && style.StyleParagraphProperties?.OutlineLevel is null)
                _styles.TryAdd(id, (ListOf(style), LevelOf(style)));
        }
    }

    /// <summary>Another instance of the list, which begins again at every level.</summary>
    private int Copy(int list)
    {
        Numbering numbering = document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering;
        NumberingInstance[] instances = [.. numbering.Elements<NumberingInstance>()];
        NumberingInstance own = instances.Single(instance => instance.NumberID?.Value == list);
        int id = instances.Max(instance => instance.NumberID!.Value) + 1;
        NumberingInstance copy = new(new AbstractNumId { Val = own.AbstractNumId!.Val }) { NumberID = id };
        copy.Append(_styles.Values.Where(style => style.List == list).Select(style => style.Level).Distinct().Order().Select(level =>
            new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level }));
        numbering.InsertAfter(copy, instances[^1]);
        return id;
    }

    private static int ListOf(Style style) => style.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value ?? 0;

    private static int LevelOf(Style style) =>
        style.StyleParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val?.Value ?? 0;
}
