using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Program;

/// <summary>One step of a compiled template. It is never changed, so that many threads may run it at once.</summary>
internal abstract class Operation
{
    /// <summary>How much of the budget each run takes.</summary>
    public virtual int Weight => 1;

    /// <summary>The steps inside, in order.</summary>
    public virtual IReadOnlyList<Operation> Children => [];

    /// <summary>What has to be looked at again once all is written.</summary>
    public virtual IEnumerable<MarkTemplate> Marks => [];

    /// <summary>Writes what the step comes to with the data in scope.</summary>
    public abstract void Run(MergeContext context, Output output);

    public static void RunAll(IReadOnlyList<Operation> operations, MergeContext context, Output output)
    {
        foreach (Operation operation in operations)
        {
            context.Budget.Spend(operation.Weight);
            operation.Run(context, output);
        }
    }
}
