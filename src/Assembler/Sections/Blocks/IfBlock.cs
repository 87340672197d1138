using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>Writes one of two lists of children.</summary>
internal sealed class IfBlock(Condition condition, IReadOnlyList<TemplateNode> then, IReadOnlyList<TemplateNode> otherwise) : TemplateNode
{
    public IReadOnlyList<TemplateNode> Then => then;

    public IReadOnlyList<TemplateNode> Otherwise => otherwise;

    public override IReadOnlyList<TemplateNode> Children { get; } = [.. then, .. otherwise];

    public override void Render(MergeContext context, OpenXmlElement parent) =>
        RenderAll(Conditions.IsTrue(condition, context.Scope) ? then : otherwise, context, parent);
}
