using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Merges facts into section templates (填充), in the order in which they will stand in the draft.</summary>
internal sealed class SectionMerger(DraftLedger ledger, List<Finding> findings, CancellationToken cancellation = default)
{
    private readonly FactWriter _writer = new(ledger);

    /// <param name="section">The key of the section, for findings.</param>
    /// <param name="department">Whom to ask for what is missing, or empty.</param>
    /// <exception cref="TemplateException">The section comes to more than any report.</exception>
    public MergedSection Merge(SectionTemplate template, Scope scope, string section, string department)
    {
        GapMaker missing = new(section, department, findings);
        MergeContext context = new(scope, _writer, ledger, missing, new MergeBudget(template.Name, cancellation));
        context.Carried.Add(template.Carried);
        using Output output = new();
        Operation.RunAll(template.Operations, context, output);
        return new MergedSection(SectionBlocks.Of(output), context.Carried);
    }
}
