using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>A tag that writes a value in the formatting of its run.</summary>
internal sealed class ValueNode(ValueTag tag, TemplateLocation location, RunProperties? properties) : TemplateNode
{
    private readonly Prototype? _properties = properties is null ? null : new Prototype(properties, deep: true);

    public override void Render(MergeContext context, OpenXmlElement parent) =>
        context.Writer.Write(context.Read(tag, location), (RunProperties?)_properties?.Copy(), parent);
}
