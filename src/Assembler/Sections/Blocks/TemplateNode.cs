using DevZoneDocs.Assembler.Sections.Stories;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>A compiled piece of a template. It holds copies only and is never changed, so that many threads may use it at once.</summary>
internal abstract class TemplateNode
{
    /// <summary>How much of the budget each writing takes.</summary>
    protected virtual int Weight => 1;

    /// <summary>The pieces inside, in order.</summary>
    public virtual IReadOnlyList<TemplateNode> Children => [];

    /// <summary>The element that is copied, to look at only; null where none is.</summary>
    public virtual OpenXmlElement? Element => null;

    /// <summary>Appends to the parent what the piece comes to with the data in scope.</summary>
    public abstract void Render(MergeContext context, OpenXmlElement parent);

    /// <summary>Readies a piece that is not in use yet for being written more than once.</summary>
    public void PrepareForCopies()
    {
        if (Element is { } element)
            CopyMarks.Remove(element);
        foreach (TemplateNode child in Children)
            child.PrepareForCopies();
    }

    public static void RenderAll(IReadOnlyList<TemplateNode> nodes, MergeContext context, OpenXmlElement parent)
    {
        foreach (TemplateNode node in nodes)
        {
            context.Budget.Spend(node.Weight);
            node.Render(context, parent);
        }
    }

    /// <summary>Two tables side by side would melt into one.</summary>
    protected static void Append(OpenXmlElement parent, OpenXmlElement element)
    {
        if (element is Table && parent.LastChild is Table)
            parent.AppendChild(new Paragraph());
        parent.AppendChild(element);
    }
}
