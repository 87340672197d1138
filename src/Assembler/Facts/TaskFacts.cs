using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Derives what can be said of what is planned, with how firmly it is promised.</summary>
internal static class TaskFacts
{
    public static FactList List(IReadOnlyList<PlannedTask> tasks, Origin parent, string place) =>
        parent.List(place, tasks.Select((task, i) => Of(task, parent.Item($"tasks/{task.Id ?? $"{i + 1}"}", $"{place}/{i}"))));

    private static FactRecord Of(PlannedTask task, Origin origin) => new FactRecord()
        .Add("title", "标题", task.Title is null ? null : FactProse.Literal(task.Title))
        .Add("text", "内容", NarrativeFacts.Of(task.Text, origin))
        .Add("owner", "责任单位", task.Owner is null ? null : origin.Text("owner", task.Owner))
        .Add("targets", "目标", origin.List("targets", task.Targets.Select((target, i) => TargetOf(target, origin.Item($"targets/{target.Name}", $"targets/{i}")))))
        .Add("items", "子任务", List(task.Items, origin, "items"));

    private static FactRecord TargetOf(TaskTarget target, Origin origin)
    {
        string unit = UnitName.Written(target.Unit);
        Fact value = target.Value is { } number
            ? origin.Number("value", number, unit, QuantityText.Of(number, unit, target.Approx))
            : origin.Missing("value", $"{target.Name}目标", unit);
        return new FactRecord { Default = value }
            .Add("name", "名称", origin.Text("name", target.Name))
            .Add("value", "数值", value)
            .Add("growth", "增长", new FactFlag(target.IsGrowth))
            .Add("modality", "力度", origin.Text("modality", EnumNames.Of(target.Modality)))
            .Add("by", "完成时间", target.By is null ? null : origin.Text("by", DateText.Of(target.By, origin.Report)));
    }
}
