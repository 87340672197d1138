using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>The digits before the point in threes: 1,234,567.80.</summary>
internal sealed class ThousandsFormatter : IFactFormatter
{
    public string English => "thousands";

    public string Chinese => "千分位";

    public FactNode? Apply(FactNode? node, string? argument) => Figure.Of(node) is { } figure ? figure with { IsGrouped = true } : node;

    public string? Refuse(string? argument) => argument is null ? null : TemplateMessages.NoArgument;
}
