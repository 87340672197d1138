using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>A number without its sign, where 增长 or 下降 has said it.</summary>
internal sealed class AbsoluteFormatter : IFactFormatter
{
    public string English => "absolute";

    public string Chinese => "绝对值";

    public FactNode? Apply(FactNode? node, string? argument) =>
        Figure.Of(node) is { } figure ? figure with { Value = Math.Abs(figure.Value) } : node;

    public string? Refuse(string? argument) => argument is null ? null : TemplateMessages.NoArgument;
}
