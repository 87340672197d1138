using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>The words within a chain, without the comparison that was named before: 增长14.3%.</summary>
internal sealed class ShortFormatter : IFactFormatter
{
    public string English => "short";

    public string Chinese => "简";

    public FactNode? Apply(FactNode? node, string? argument) =>
        node is Fact { Gap: null, ShortText: { } text } fact ? fact with { Phrase = new Phrase("", text) } : node;

    public string? Refuse(string? argument) => argument is null ? null : TemplateMessages.NoArgument;
}
