using DevZoneDocs.Assembler.Sections.Mends;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>
/// An element with tags somewhere inside. It is left out when all that it had to say was in blocks that came out empty, so
/// that neither an empty paragraph nor a table without rows is left behind.
/// </summary>
internal sealed class ElementNode(OpenXmlElement element, IReadOnlyList<TemplateNode> children) : TemplateNode
{
    private readonly Prototype _prototype = new(element, deep: false);

    private readonly Prototype? _lastParagraph = MustEndWithParagraph(element) && element.GetFirstChild<Paragraph>() is { } paragraph
        ? new Prototype(new Paragraph { ParagraphProperties = (ParagraphProperties?)paragraph.ParagraphProperties?.CloneNode(true) }, deep: true)
        : null;

    /// <summary>A value that stands outside of all blocks speaks for its element, even where it is an empty text.</summary>
    private readonly bool _alwaysSpeaks = element is not Table && children.Any(SpeaksAlways);

    private readonly bool _hasMergedCells = element is Table && element.Descendants<VerticalMerge>().Any();

    public override IReadOnlyList<TemplateNode> Children => children;

    public override OpenXmlElement Element => _prototype.Element;

    public override void Render(MergeContext context, OpenXmlElement parent)
    {
        (int, int) written = context.Ledger.Mark();
        OpenXmlElement copy = _prototype.Copy();
        RenderAll(children, context, copy);
        if (MustEndWithParagraph(copy) && copy.LastChild is not Paragraph)
            copy.AppendChild(_lastParagraph?.Copy() ?? new Paragraph());
        if (_hasMergedCells)
            MergedCells.Mend((Table)copy);
        if (_alwaysSpeaks || HasContent(copy))
            Append(parent, copy);
        else
            context.Ledger.RollBack(written);
    }

    private static bool SpeaksAlways(TemplateNode node) =>
        node is ValueNode || (node is ElementNode or ShadowNode && node.Children.Any(SpeaksAlways));

    /// <summary>Word refuses a cell that does not.</summary>
    private static bool MustEndWithParagraph(OpenXmlElement element) => element is TableCell or TextBoxContent;

    private static bool HasContent(OpenXmlElement element) => element switch
    {
        Paragraph or TableRow or Hyperlink => VisibleContent.IsIn(element),
        Table => element.ChildElements.Any(child => child is SdtRow || (child is TableRow row && !IsHeading(row))),
        SdtElement control => control.ChildElements.Any(child => child.LocalName == "sdtContent" && child.HasChildren),
        _ => true,
    };

    private static bool IsHeading(TableRow row) => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null;
}
