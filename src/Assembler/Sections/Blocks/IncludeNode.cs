using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>
/// Writes a fragment with the names in scope: its paragraphs where the tag stands alone in one, else the content of its only
/// paragraph. A fragment may include itself: parts of parts are written as parts are.
/// </summary>
internal sealed class IncludeNode(IncludeTag tag, TemplateLocation location, IFragmentSource fragments, bool isInline) : TemplateNode
{
    /// <exception cref="TemplateException">The fragment has more than paragraphs where these alone can be written.</exception>
    public override void Render(MergeContext context, OpenXmlElement parent)
    {
        MergeContext inner = context.Deeper(tag.Name);
        SectionTemplate fragment = fragments.Fragment(tag.Name);
        IReadOnlyList<TemplateNode> nodes = fragment.Nodes;
        context.Carried.Add(fragment.Carried);
        if (!isInline)
        {
            RenderAll(nodes, inner, parent);
            return;
        }

        Body paragraphs = new();
        RenderAll(nodes, inner, paragraphs);
        if (paragraphs.ChildElements.Any(child => child is not Paragraph))
            throw new TemplateException([new TemplateProblem(location, TemplateMessages.FragmentNotInline(tag.Source))]);
        foreach (OpenXmlElement child in paragraphs.Elements<Paragraph>().SelectMany(paragraph => paragraph.ChildElements).ToList())
        {
            if (child is ParagraphProperties)
                continue;
            child.Remove();
            parent.AppendChild(child);
        }
    }
}
