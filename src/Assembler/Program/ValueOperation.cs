using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Program;

/// <summary>A tag that writes a value in the formatting of its run.</summary>
internal sealed class ValueOperation(ValueTag tag, TemplateLocation location, RunMarkup run) : Operation
{
    public override void Run(MergeContext context, Output output) => context.Writer.Write(context.Read(tag, location), run, output);
}
