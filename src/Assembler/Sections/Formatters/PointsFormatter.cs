using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>A difference between two rates, with its sign if it has one: 1.2个百分点.</summary>
internal sealed class PointsFormatter : IFactFormatter
{
    public string English => "points";

    public string Chinese => "百分点";

    public FactNode? Apply(FactNode? node, string? argument) =>
        Figure.Of(node) is { } figure ? figure with { Unit = "个百分点" } : node;

    public string? Refuse(string? argument) => argument is null ? null : TemplateMessages.NoArgument;
}
