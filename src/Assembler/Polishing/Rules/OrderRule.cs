using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Who stands before whom stays, unless grammar alone moved it: figures stay with their subjects.</summary>
internal sealed class OrderRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) =>
        comparison.Groups.Where(group => group.IsWhole).SelectMany(Inspect);

    private static IEnumerable<WordingReason> Inspect(SentenceGroup group)
    {
        foreach (MovedRun move in group.Difference.Moves)
        {
            Movement movement = new(group, move);
            if (!movement.IsHarmless)
                yield return new WordingReason(
                    WordingFamily.Logic, $"“{movement.Text}”换了位置，与谁相关可能变了", group.OriginalText, group.PolishedText);
        }
    }
}
