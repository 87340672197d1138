using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>A compiled piece of a template. It holds copies only and is never changed, so that many threads may use it at once.</summary>
internal abstract class TemplateNode
{
    /// <summary>How much of the budget each writing takes.</summary>
    protected virtual int Weight => 1;

    /// <summary>Appends to the parent what the piece comes to with the data in scope.</summary>
    public abstract void Render(MergeContext context, OpenXmlElement parent);

    public static void RenderAll(IReadOnlyList<TemplateNode> nodes, MergeContext context, OpenXmlElement parent)
    {
        foreach (TemplateNode node in nodes)
        {
            context.Budget.Spend(node.Weight);
            node.Render(context, parent);
        }
    }
}
