using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>An element without tags: it is copied as it is.</summary>
internal sealed class FixedNode(OpenXmlElement element) : TemplateNode
{
    private readonly Prototype _prototype = new(element, deep: true);

    public override OpenXmlElement Element => _prototype.Element;

    protected override int Weight => _prototype.Size;

    public override void Render(MergeContext context, OpenXmlElement parent) => Append(parent, _prototype.Copy());
}
