using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Contents;

/// <summary>The styles of a table of contents: those of the layout, and where it has none, lines with dots up to the page number.</summary>
internal sealed class ContentsStyles(WordprocessingDocument document, StyleImporter importer, LayoutMeasures measures, PageRoom room)
{
    public string Heading() => importer.Known("TOC Heading", StyleValues.Paragraph)
        ?? Add("TOCHeading", "TOC Heading", importer.Known("Title", StyleValues.Paragraph), new StyleParagraphProperties(new OutlineLevel { Val = 9 }));

    public string Line(int level) => importer.Known($"toc {level}", StyleValues.Paragraph)
        ?? Add($"TOC{level}", $"toc {level}", importer.Known("Normal", StyleValues.Paragraph), Lines(level));

    private StyleParagraphProperties Lines(int level)
    {
        int characters = (level - 1) * 2;
        string left = ((int)(characters * measures.FontSize(null))).ToString(CultureInfo.InvariantCulture);
        return new StyleParagraphProperties(
            new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = room.Width }),
            new Indentation { LeftChars = characters * 100, Left = left, FirstLineChars = 0, FirstLine = "0" },
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
