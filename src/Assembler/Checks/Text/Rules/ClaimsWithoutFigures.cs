using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C23: 超额完成 and its like stand beside the figures that bear them out.</summary>
internal sealed class ClaimsWithoutFigures(Lexicon lexicon) : ITextCheck
{
    private static readonly string[] Plans = ["力争", "争取", "确保", "努力", "实现", "计划", "目标是"];

    public string Code => "C23";

    public IEnumerable<Finding> Check(InspectedText text) => PhraseCheck.Find(
        text,
        lexicon.Claims,
        Code,
        Severity.Warning,
        form => $"“{form.Form}”没有数据支持",
        "补写任务数、完成数或增减的幅度；没有数据的，换一种说法",
        IsBare);

    /// <summary>A claim about the past without the figure that it rests on; a heading needs none.</summary>
    private static bool IsBare(Sentence sentence, int start)
    {
        string clause = sentence.Plain[sentence.ClauseStart(start)..sentence.ClauseEnd(start)];
        bool isPlan = Plans.Any(word => clause.Contains(word, StringComparison.Ordinal));
        int reach = Math.Max(0, sentence.ClauseStart(start) - 40);
        bool hasFigure = sentence.Quantities.Any(quantity =>
            quantity.Start >= reach && quantity.Start <= sentence.ClauseEnd(start) + 40
                && (quantity.IsPercent || quantity.Kind == UnitKind.Count));
        return !isPlan && !hasFigure && !sentence.Paragraph.IsHeading;
    }
}
