using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>An element without tags: it is copied as it is.</summary>
internal sealed class FixedNode : TemplateNode
{
    private readonly OpenXmlElement _prototype;

    public FixedNode(OpenXmlElement element)
    {
        _prototype = element.CloneNode(true);

        // The SDK reads children when they are first asked for, which is no work for many threads at once.
        _ = _prototype.Descendants().Count();
    }

    public override void Render(MergeContext context, OpenXmlElement parent) => parent.AppendChild(_prototype.CloneNode(true));
}
