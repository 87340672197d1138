using DevZoneDocs.Assembler.Sections.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Stories;

/// <summary>The body, a header or a footer, compiled.</summary>
/// <param name="Part">Where it lies in the package.</param>
internal sealed record StoryTemplate(Uri Part, IReadOnlyList<TemplateNode> Nodes)
{
    /// <summary>Writes the story in the place of the template's own.</summary>
    /// <returns>The root of its part, which is to be saved.</returns>
    public OpenXmlPartRootElement Write(WordprocessingDocument document, MergeContext context)
    {
        (OpenXmlPartRootElement root, OpenXmlElement container) = StoryParts.Find(document, Part);
        container.RemoveAllChildren();
        TemplateNode.RenderAll(Nodes, container is Body ? context : context with { Writer = context.Writer.WithoutComments }, container);
        StoryEnds.Close(container);
        return root;
    }
}
