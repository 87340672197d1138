using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>A rule over tokens of one kind: what goes and what comes, told together where they stand at one place.</summary>
internal abstract class TokenRule(WordingFamily family, string what) : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) =>
        comparison.Groups.Where(group => group.IsWhole).SelectMany(group => group.Difference.Gaps).SelectMany(Inspect);

    protected abstract bool Concerns(Token token);

    private IEnumerable<WordingReason> Inspect(ChangeGap gap)
    {
        string original = string.Concat(gap.Dropped.Where(Concerns).Select(token => token.Text));
        string polished = string.Concat(gap.Added.Where(Concerns).Select(token => token.Text));
        if (original.Length + polished.Length > 0)
            yield return Reasons.Changed(family, what, original, polished);
    }
}
