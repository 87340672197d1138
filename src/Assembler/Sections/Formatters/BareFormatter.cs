using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>The words of a table cell: the number without its unit, 【待补】 for a gap.</summary>
internal sealed class BareFormatter : IFactFormatter
{
    public string English => "bare";

    public string Chinese => "数字";

    public FactNode? Apply(FactNode? node, string? argument) => node switch
    {
        Fact { Gap: not null } fact => fact with { Phrase = new Phrase("", CellFormatter.ShortGap) },
        Fact { BareText: { } text } fact => fact with { Phrase = new Phrase("", text) },
        FactRecord { Default: { } fact } => Apply(fact, argument),
        _ => node,
    };

    public string? Refuse(string? argument) => argument is null ? null : TemplateMessages.NoArgument;
}
