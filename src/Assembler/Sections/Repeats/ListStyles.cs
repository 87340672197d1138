using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Repeats;

/// <summary>Which list and level a paragraph is numbered in, by itself or by its style. Headings run through the whole document and are in none.</summary>
internal sealed class ListStyles
{
    private const int DeepestStyle = 20;

    private readonly Dictionary<string, Style> _styles;

    public ListStyles(WordprocessingDocument document) => _styles = (document.MainDocumentPart!.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        .Where(style => style.StyleId?.Value is not null)
        .DistinctBy(style => style.StyleId!.Value!)
        .ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);

    public (int List, int Level)? Of(ParagraphProperties properties)
    {
        int? list = properties.NumberingProperties?.NumberingId?.Val?.Value;
        int? level = properties.NumberingProperties?.NumberingLevelReference?.Val?.Value;
        string? style = properties.ParagraphStyleId?.Val?.Value;
        for (int depth = 0; style is not null && depth < DeepestStyle && _styles.TryGetValue(style, out Style? found); depth++)
        {
            if (found.StyleParagraphProperties?.OutlineLevel is not null)
                return null;
            list ??= found.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value;
            level ??= found.StyleParagraphProperties?.NumberingProperties?.NumberingLevelReference?.Val?.Value;
            style = found.BasedOn?.Val?.Value;
        }

        return list is > 0 ? (list.Value, level ?? 0) : null;
    }
}
