using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>One thing that a rewording must keep.</summary>
internal interface IWordingRule
{
    IEnumerable<WordingReason> Inspect(ComparedTexts comparison);
}
