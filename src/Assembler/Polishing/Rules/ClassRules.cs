using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Words whose mere presence is a fact, class by class.</summary>
internal sealed class ClassRules : IWordingRule
{
    private static readonly IWordingRule[] Rules =
    [
        new Rule(WordClass.Negation, WordingFamily.Polarity, "否定"),
        new Rule(WordClass.Modality, WordingFamily.Modality, "语气"),
        new Rule(WordClass.State, WordingFamily.State, "进展"),
        new Rule(WordClass.Scope, WordingFamily.Scope, "范围"),
        new Rule(WordClass.Logic, WordingFamily.Logic, "因果、转折或条件"),
        new Rule(WordClass.Direction, WordingFamily.Number, "增减"),
        new Rule(WordClass.Term, WordingFamily.Term, "固定用语"),
    ];

    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) => Rules.SelectMany(rule => rule.Inspect(comparison));

    private sealed class Rule(WordClass concerned, WordingFamily family, string what) : TokenRule(family, what)
    {
        protected override bool Concerns(Token token) => token.Class == concerned;
    }
}
