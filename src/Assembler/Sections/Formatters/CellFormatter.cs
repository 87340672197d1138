using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>The words as in a sentence, but a gap as short as a table cell wants it; its comment says what is asked for.</summary>
internal sealed class CellFormatter : IFactFormatter
{
    public const string ShortGap = "【待补】";

    public string English => "cell";

    public string Chinese => "格";

    public FactNode? Apply(FactNode? node, string? argument) => node switch
    {
        Fact { Gap: not null } fact => fact with { Phrase = new Phrase("", ShortGap) },
        FactRecord { Default: { } fact } => Apply(fact, argument),
        _ => node,
    };

    public string? Refuse(string? argument) => argument is null ? null : TemplateMessages.NoArgument;
}
