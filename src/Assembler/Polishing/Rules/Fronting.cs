using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>A time, a cause or another circumstance, told in front of its subject or behind it: 1日起，该路单行 is 该路1日起单行.</summary>
internal static class Fronting
{
    private static readonly string[] Circumstances =
        ["在", "按照", "按", "根据", "依据", "围绕", "为", "为了", "随着", "针对", "因", "因为", "由于", "受", "经", "经过", "自", "从", "截至", "截止", "剔除", "扣除", "除", "以", "据", "虽然", "尽管"];

    // 12月1日起, 节日期间.
    private static readonly string[] Behind =
    [
        "起", "期间", "以来", "后", "之后", "以后", "时", "前", "底", "末", "初", "年度", "年", "月", "月份", "季度", "日",
    ];

    public static bool IsHarmless(SentenceGroup group, (IReadOnlyList<Token> Run, IReadOnlyList<Token> Crossed) before, (IReadOnlyList<Token> Run, IReadOnlyList<Token> Crossed) after) =>
        Plain(before) is { Crossed.Count: > 0, Run.Count: > 0 } told && Plain(after) is var retold && AreAround(group, told, retold);

    private static bool AreAround(SentenceGroup group, (IReadOnlyList<Token> Run, IReadOnlyList<Token> Crossed) before, (IReadOnlyList<Token> Run, IReadOnlyList<Token> Crossed) after) =>
        (Is((group.Original, group.Polished), before.Run, before.Crossed, after) || Is((group.Original, group.Polished), before.Crossed, before.Run, after)
            || Is((group.Polished, group.Original), after.Run, after.Crossed, before) || Is((group.Polished, group.Original), after.Crossed, after.Run, before));

    // Of 虽然A，但甲B and 甲虽然A，但B, 虽然 and 但 are no part of what moved.
    private static (IReadOnlyList<Token> Run, IReadOnlyList<Token> Crossed) Plain((IReadOnlyList<Token> Run, IReadOnlyList<Token> Crossed) tokens) =>
        ([.. tokens.Run.Where(token => token.Class != WordClass.Logic)], [.. tokens.Crossed.Where(token => token.Class != WordClass.Logic)]);

    // In front, the circumstance is a clause of its own and the next one begins with the subject; else both are of one clause.
    private static bool Is((IReadOnlyList<ComparedSentence> Here, IReadOnlyList<ComparedSentence> There) sentences, IReadOnlyList<Token> told, IReadOnlyList<Token> subject, (IReadOnlyList<Token> Run, IReadOnlyList<Token> Crossed) elsewhere)
    {
        int clause = told[0].Clause;
        List<Token> own = Clause(sentences.Here, clause), next = Clause(sentences.Here, clause + 1);
        List<Token> content = [.. next.Where(token => token.HasContent && token.Class != WordClass.Logic)];
        return told.All(token => token.Clause == clause) && own.Count(token => token.HasContent && token.Class != WordClass.Logic) == told.Count
            && subject.All(token => token.Clause == clause + 1) && content.Count > subject.Count && content.Take(subject.Count).SequenceEqual(subject)
            && elsewhere.Run.Concat(elsewhere.Crossed).Select(token => token.Clause).Distinct().Count() == 1
            && (IsCircumstance(own, told) || EndsAlike(own, sentences.There));
    }

    private static bool IsCircumstance(List<Token> clause, IReadOnlyList<Token> told) =>
        !told.Any(token => token.Kind == TokenKind.Quantity || token.Class == WordClass.Scope)
        && (Circumstances.Contains(clause[0].Text) || clause.Exists(token => token.Key is "Logic:条件" or "Logic:让步" or "Logic:原因") || clause[^1].Text is "方面" or "工作"
            || told.All(token => token.Kind is TokenKind.Period or TokenKind.Marker || token.Class == WordClass.Base || Behind.Contains(token.Text)));

    // 投产后，预计增收 and 预计投产后增收: what follows what must be told there, too.
    private static bool EndsAlike(List<Token> clause, IReadOnlyList<ComparedSentence> there) => clause[^1].Text is "后" or "之后" or "以后" or "时" or "期间"
        && there.Any(sentence => sentence.Tokens.Any(token => token.Text == clause[^1].Text));

    private static List<Token> Clause(IReadOnlyList<ComparedSentence> sentences, int clause) =>
        [.. sentences.SelectMany(sentence => sentence.Tokens).Where(token => token.Clause == clause && token.Kind != TokenKind.Punctuation)];
}
