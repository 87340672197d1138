using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Program;

/// <summary>Writes one of two lists of children.</summary>
internal sealed class IfBlock(Condition condition, IReadOnlyList<Operation> then, IReadOnlyList<Operation> otherwise) : Operation
{
    public IReadOnlyList<Operation> Then => then;

    public IReadOnlyList<Operation> Otherwise => otherwise;

    public override IReadOnlyList<Operation> Children { get; } = [.. then, .. otherwise];

    public override void Run(MergeContext context, Output output) =>
        RunAll(Conditions.IsTrue(condition, context.Scope) ? then : otherwise, context, output);
}
