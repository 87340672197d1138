using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>A number above zero with its sign: +1.2; the sign of one below it stays.</summary>
internal sealed class SignFormatter : IFactFormatter
{
    public string English => "sign";

    public string Chinese => "正负号";

    public FactNode? Apply(FactNode? node, string? argument) => Figure.Of(node) is { } figure ? figure with { IsSigned = true } : node;

    public string? Refuse(string? argument) => argument is null ? null : TemplateMessages.NoArgument;
}
