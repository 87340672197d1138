using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Contents;

/// <summary>The styles of a table of contents: those of the layout, and where it has none, lines with dots up to the page number.</summary>
internal sealed class ContentsStyles(WordprocessingDocument document, StyleImporter importer, SectionProperties page)
{
    public string Heading() => importer.Known("TOC Heading", StyleValues.Paragraph)
        ?? Add("TOCHeading", "TOC Heading", importer.Known("Title", StyleValues.Paragraph), new StyleParagraphProperties(new OutlineLevel { Val = 9 }));

    public string Line(int level) => importer.Known($"toc {level}", StyleValues.Paragraph)
        ?? Add($"TOC{level}", $"toc {level}", importer.Known("Normal", StyleValues.Paragraph), Lines(level));

    private StyleParagraphProperties Lines(int level)
    {
        PageSize? size = page.GetFirstChild<PageSize>();
        PageMargin? margin = page.GetFirstChild<PageMargin>();
        int width = (int)(size?.Width?.Value ?? 11906) - (int)(margin?.Left?.Value ?? 1440) - (int)(margin?.Right?.Value ?? 1440);
        return new StyleParagraphProperties(
            new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = width }),
            new Indentation { LeftChars = (level - 1) * 200, Left = ((level - 1) * 640).ToString(CultureInfo.InvariantCulture), FirstLineChars = 0, FirstLine = "0" },
            new Justification { Val = JustificationValues.Left });
    }

    private string Add(string id, string name, string? parent, StyleParagraphProperties properties)
    {
        Style style = new() { Type = StyleValues.Paragraph, StyleId = id };
        style.AppendChild(new StyleName { Val = name });
        if (parent is not null)
            style.AppendChild(new BasedOn { Val = parent });
        style.Append(new OpenXmlElement[] { new UIPriority { Val = 39 }, properties });
        return importer.Add(style, document.MainDocumentPart!.StyleDefinitionsPart!.Styles!);
    }
}
