using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>
/// An element with tags somewhere inside. It is left out when all that it had to say was in blocks that came out empty, so
/// that neither an empty paragraph nor a table without rows is left behind.
/// </summary>
internal sealed class ElementNode(OpenXmlElement element, IReadOnlyList<TemplateNode> children) : TemplateNode
{
    private readonly OpenXmlElement _prototype = element.CloneNode(false);

    private readonly ParagraphProperties? _cellParagraph =
        (ParagraphProperties?)(element as TableCell)?.GetFirstChild<Paragraph>()?.ParagraphProperties?.CloneNode(true);

    public override void Render(MergeContext context, OpenXmlElement parent)
    {
        OpenXmlElement copy = _prototype.CloneNode(false);
        RenderAll(children, context, copy);

        // Word refuses a cell that does not end with a paragraph.
        if (copy is TableCell && copy.LastChild is not Paragraph)
            copy.AppendChild(new Paragraph { ParagraphProperties = (ParagraphProperties?)_cellParagraph?.CloneNode(true) });
        if (HasContent(copy))
            parent.AppendChild(copy);
    }

    private static bool HasContent(OpenXmlElement element) => element switch
    {
        Paragraph => element.Descendants().Any(inner => inner is Text { Text.Length: > 0 } or Drawing or Picture or FieldChar or SimpleField or EmbeddedObject or Break or SectionProperties),
        Table => element.Elements<TableRow>().Any(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is null),
        TableRow => element.Elements<TableCell>().Any(),
        _ => true,
    };
}
