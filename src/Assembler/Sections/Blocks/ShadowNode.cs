using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>
/// The fallback that older programs read in place of a text box: it says the same as its choice, in plain text, and nothing of
/// it is told or counted twice.
/// </summary>
internal sealed class ShadowNode(TemplateNode node) : TemplateNode
{
    public override IReadOnlyList<TemplateNode> Children => [node];

    public override void Render(MergeContext context, OpenXmlElement parent) =>
        node.Render(context with { Writer = new PlainWriter(), Missing = new DocumentGaps(context.MissingPolicy) }, parent);
}
