using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Derives what can be said of a target: its level or growth, how firmly it is promised, and the sentence that says so.</summary>
internal static class TargetFacts
{
    public static FactList List(IReadOnlyList<TaskTarget> targets, FactMaker parent, string place) =>
        parent.List(place, targets.Select((target, i) => Of(target, parent.Item($"targets/{target.Name}", $"{place}/{i}"))));

    private static FactRecord Of(TaskTarget target, FactMaker maker)
    {
        Fact name = maker.Name("name", target.Name);
        Fact modality = maker.Text("modality", EnumNames.Of(target.Modality));
        Fact value = Amount(target, target.Value, "value", maker);
        Fact? stretch = target.Stretch is null ? null : Amount(target, target.Stretch, "stretch", maker);
        FactList parts = List(target.Parts, maker, "parts");
        FactList together = List(target.Together, maker, "together");
        Fact? by = target.By is null ? null : maker.Text("by", DateText.Of(target.By, maker.Report));
        return new FactRecord { Default = value }
            .Add("name", "名称", name)
            .Add("value", "数值", value)
            .Add("stretch", "力争数", stretch)
            .Add("growth", "增长", new FactFlag(target.IsGrowth))
            .Add("modality", "力度", modality)
            .Add("by", "完成时间", by)
            .Add("parts", "其中", parts)
            .Add("together", "并列", together)
            .Add("phrase", "表述", TargetPhrase.Of(target, new TargetWords(name, modality, value, stretch, by, parts, together)));
    }

    private static Fact Amount(TaskTarget target, decimal? amount, string field, FactMaker maker)
    {
        string unit = UnitName.Written(target.Unit);
        Fact fact = amount is { } number
            ? maker.Number(field, number, unit, QuantityText.Of(number, unit, target.Approx))
            : maker.Missing(field, $"{target.Name}{(target.IsGrowth ? "增长" : "")}目标", unit);
        return fact with { Note = target.Note };
    }
}
