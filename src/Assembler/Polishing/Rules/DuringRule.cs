using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>What happened while something went on did not happen after it: 审批过程中 is not 审批后, though either may go unsaid.</summary>
internal sealed class DuringRule : IWordingRule
{
    private static readonly string[] During = ["过程中", "过程当中", "进程中", "期间", "当中", "之中", "中"];
    private static readonly string[] After = ["后", "之后", "以后"];

    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) => comparison.Groups.Where(group => group.IsWhole)
        .Where(group => IsTurned(During, After, group) || IsTurned(After, During, group))
        .Select(group => new WordingReason(WordingFamily.Time, "时间先后改变", group.OriginalText, group.PolishedText));

    private static bool IsTurned(string[] gone, string[] come, SentenceGroup group) =>
        Count(gone, group.Original) > Count(gone, group.Polished) && Count(come, group.Original) < Count(come, group.Polished);

    private static int Count(string[] words, IReadOnlyList<ComparedSentence> sentences) =>
        sentences.Sum(sentence => sentence.Tokens.Count(token => words.Contains(token.Text)));
}
