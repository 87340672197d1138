using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>
/// Writes a fragment with the names in scope: its paragraphs where the tag stands alone in one, else the content of its only
/// paragraph. A fragment may include itself: parts of parts are written as parts are.
/// </summary>
internal sealed class IncludeNode(string name, IFragmentSource fragments, bool isInline) : TemplateNode
{
    public override void Render(MergeContext context, OpenXmlElement parent)
    {
        MergeContext inner = context.Deeper(name);
        IReadOnlyList<TemplateNode> nodes = fragments.Fragment(name).Nodes;
        if (!isInline)
        {
            RenderAll(nodes, inner, parent);
            return;
        }

        Body paragraphs = new();
        RenderAll(nodes, inner, paragraphs);
        foreach (OpenXmlElement child in paragraphs.Elements<Paragraph>().SelectMany(paragraph => paragraph.ChildElements).ToList())
        {
            if (child is ParagraphProperties)
                continue;
            child.Remove();
            parent.AppendChild(child);
        }
    }
}
