using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>Repeats its children for each item of a list; nothing where the list is missing.</summary>
internal sealed class EachBlock(TagPath path, IReadOnlyList<TemplateNode> children) : TemplateNode
{
    public override void Render(MergeContext context, OpenXmlElement parent)
    {
        if (context.Scope.Resolve(path).Node is not FactList list)
            return;
        for (int i = 0; i < list.Items.Count; i++)
            RenderAll(children, context.Inside(list.Items[i], i, list.Items.Count), parent);
    }
}
