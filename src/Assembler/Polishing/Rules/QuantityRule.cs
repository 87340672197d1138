using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Figures stay, field by field.</summary>
internal sealed class QuantityRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) =>
        comparison.Groups.Where(group => group.IsWhole).SelectMany(group => Inspect(group.Difference));

    private static IEnumerable<WordingReason> Inspect(Difference difference)
    {
        List<Token> added = [.. difference.Added.Where(token => token.Kind == TokenKind.Quantity)];
        foreach (Token lost in difference.Dropped.Where(token => token.Kind == TokenKind.Quantity))
        {
            Token? instead = added.MaxBy(token => Likeness(lost.Quantity!, token.Quantity!));
            if (instead is null || Likeness(lost.Quantity!, instead.Quantity!) == 0)
            {
                yield return Reasons.Changed(WordingFamily.Number, "数据", lost.Text, "");
                continue;
            }

            added.Remove(instead);
            (WordingFamily family, string what) = QuantityFields.Changed(lost.Quantity!, instead.Quantity!);
            yield return Reasons.Changed(family, what, lost.Text, instead.Text);
        }

        foreach (Token extra in added)
            yield return Reasons.Changed(WordingFamily.Number, "数据", "", extra.Text);
    }

    private static int Likeness(Quantity left, Quantity right) =>
        (left.Amount == right.Amount ? 4 : 0) + (left.Base == right.Base ? 3 : 0) + (left.Tells == right.Tells ? 1 : 0) + (left.Limit == right.Limit ? 1 : 0);
}
