using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>What is written where there is no such datum, — by default. A gap stays a gap: what is asked for is never papered over.</summary>
internal sealed class DefaultFormatter : IFactFormatter
{
    public string English => "default";

    public string Chinese => "缺省";

    public FactNode? Apply(FactNode? node, string? argument) => IsEmpty(node) ? FactProse.Literal(argument ?? "—") : node;

    private static bool IsEmpty(FactNode? node) => node is null or FactAbsent or Fact { Gap: null, Phrase: { Lead: "", Text: "" } };
}
