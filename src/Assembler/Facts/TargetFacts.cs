using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Derives what can be said of a target: its level or growth, how firmly it is promised, and the sentence that says so.</summary>
internal static class TargetFacts
{
    /// <param name="isListed">Whether they are the aims of the plan, one beside the other, and not those of a task.</param>
    public static FactList List(IReadOnlyList<TaskTarget> targets, FactMaker parent, string place, bool isListed = false) =>
        parent.List(place, targets.Select((target, i) => Of(target, parent.Item($"targets/{target.Name}", $"{place}/{i}"), isListed)));

    /// <summary>The words of one target, as a sentence of several needs them.</summary>
    public static TargetClause Clause(TaskTarget target, FactMaker parent, string place) =>
        TargetPhrase.Clause(target, Words(target, parent.Item($"targets/{target.Name}", place)));

    private static FactRecord Of(TaskTarget target, FactMaker maker, bool isListed)
    {
        TargetWords words = Words(target, maker);
        return new FactRecord { Default = words.Value }
            .Add("name", "名称", words.Name)
            .Add("value", "数值", words.Value)
            .Add("stretch", "力争数", words.Stretch)
            .Add("growth", "增长", new FactFlag(target.IsGrowth))
            .Add("modality", "力度", words.Modality)
            .Add("by", "完成时间", words.By)
            .Add("parts", "其中", words.Parts)
            .Add("together", "并列", words.Together)
            .Add("phrase", "表述", isListed ? TargetPhrase.Listed(target, words) : TargetPhrase.Of(target, words));
    }

    private static TargetWords Words(TaskTarget target, FactMaker maker) => new(
        maker.Name("name", maker.Known.ShortOf(target.Name)),
        maker.Text("modality", EnumNames.Of(target.Modality)),
        Amount(target, target.Value, "value", maker),
        target.Stretch is null ? null : Amount(target, target.Stretch, "stretch", maker),
        target.By is null ? null : maker.Text("by", Until(target.By, maker.Report)),
        List(target.Parts, maker, "parts"),
        List(target.Together, maker, "together"));

    /// <summary>年内 where it is the year that the report is of, so that nobody has to say which.</summary>
    private static string Until(PartialDate by, Period report) =>
        by.Month is null && report.IsSingleYear && !report.IsWholeYear && by.Year == report.LastYear ? "年内" : DateText.Of(by, report);

    private static Fact Amount(TaskTarget target, decimal? amount, string field, FactMaker maker)
    {
        string unit = UnitName.Written(target.Unit);
        Fact fact = amount is { } number
            ? maker.Number(field, number, unit, QuantityText.Of(number, unit, target.Approx))
            : maker.Missing(field, $"{target.Name}{(target.IsGrowth ? "增长" : "")}目标", unit);
        return fact with { Note = target.Note, IsToBeRead = true };
    }
}
