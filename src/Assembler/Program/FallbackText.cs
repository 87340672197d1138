using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Program;

/// <summary>
/// The fallback that older programs read in place of a text box: it says the same as its choice, in plain text, and nothing of
/// it is told or counted twice.
/// </summary>
internal sealed class FallbackText(Operation operation) : Operation
{
    public override IReadOnlyList<Operation> Children => [operation];

    public override void Run(MergeContext context, Output output) =>
        operation.Run(context with { Writer = new PlainWriter(), Missing = new DocumentGaps(context.MissingPolicy) }, output);
}
