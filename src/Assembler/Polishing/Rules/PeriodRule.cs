using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Times stay: years, months, days, periods, and what a figure is compared with.</summary>
internal sealed class PeriodRule() : TokenRule(WordingFamily.Time, "时间")
{
    protected override bool Concerns(Token token) => token.Kind == TokenKind.Period || token.Class == WordClass.Base;
}
