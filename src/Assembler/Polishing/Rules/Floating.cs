using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Words that may stand before the subject or behind it and tell the same: 全部企业已达标 and 企业已全部达标, 达产后预计 and 预计达产后.</summary>
internal static class Floating
{
    private static readonly string[] Joining = ["、", "和", "与", "及", "以及"];

    public static bool IsHarmless(SentenceGroup group, (IReadOnlyList<Token> Run, IReadOnlyList<Token> Crossed) before, (IReadOnlyList<Token> Run, IReadOnlyList<Token> Crossed) after) =>
        before.Crossed.Count > 0 && IsOneClause(before) && IsOneClause(after)
        && (Floats(group, before.Run, before.Crossed) || Floats(group, before.Crossed, before.Run));

    private static bool IsOneClause((IReadOnlyList<Token> Run, IReadOnlyList<Token> Crossed) tokens) =>
        tokens.Run.Concat(tokens.Crossed).Select(token => token.Clause).Distinct().Count() == 1;

    private static bool Floats(SentenceGroup group, IReadOnlyList<Token> word, IReadOnlyList<Token> crossed) =>
        word.Count == 1 && MayFloat(word[0], crossed) && !IsListed(group.Original, word[0].Clause);

    // Behind the verb 全部 is of its object; a guess may not leave what it guesses.
    private static bool MayFloat(Token word, IReadOnlyList<Token> crossed) => word.Key switch
    {
        "Scope:全部" => crossed.All(token => token.Kind is TokenKind.Character or TokenKind.Code or TokenKind.Marker
            || token.Class is WordClass.Noun or WordClass.Term or WordClass.Known or WordClass.Hollow or WordClass.Modifier || token.Key == "State:已"),
        "Modality:预计" or "Modality:力争" =>
            crossed.All(token => !token.IsStrict || token.Kind is TokenKind.Period || token.Class is WordClass.State or WordClass.Base),
        _ => false,
    };

    private static bool IsListed(IReadOnlyList<ComparedSentence> sentences, int clause) =>
        sentences.Any(sentence => sentence.Tokens.Any(token => token.Clause == clause && Joining.Contains(token.Text)));
}
