using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>Repeats its children for each item of a list; nothing where the list is known and absent.</summary>
internal sealed class EachBlock(EachTag tag, TemplateLocation location, IReadOnlyList<TemplateNode> children) : TemplateNode
{
    public override void Render(MergeContext context, OpenXmlElement parent)
    {
        IReadOnlyList<FactNode> items = context.ReadItems(tag, location);
        for (int i = 0; i < items.Count; i++)
            RenderAll(children, context.Inside(items[i], i, items.Count), parent);
    }
}
