using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>
/// Whatever else has content must stay: a name, a thing, an act. What no lexicon knows to be harmless is taken for a change.
/// </summary>
internal sealed class ContentRule() : TokenRule(WordingFamily.Entity, "内容")
{
    protected override bool Concerns(Token token) =>
        token.Kind == TokenKind.Character || token.Class >= WordClass.Phrase;
}
