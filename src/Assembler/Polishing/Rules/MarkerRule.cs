using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Slots, marks, blanks, quotations, titles, document numbers and codes stay to the letter, each once and in its own sentence.</summary>
internal sealed class MarkerRule() : TokenRule(WordingFamily.Entity, "标记、引文或编号")
{
    protected override bool Concerns(Token token) => token.Kind is TokenKind.Marker or TokenKind.Code;
}
