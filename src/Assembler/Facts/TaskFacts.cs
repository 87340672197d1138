using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Derives what can be said of what is planned, with how firmly it is promised.</summary>
internal static class TaskFacts
{
    private const int Brief = 40;

    public static FactList List(IReadOnlyList<PlannedTask> tasks, FactMaker parent, string place) =>
        parent.List(place, tasks.Select((task, i) => Of(task, parent.Item($"tasks/{task.Id ?? $"{i + 1}"}", $"{place}/{i}"))
            .Add("ordinal", "序", Ordinals.Of(i, tasks.Count, tasks.All(each => each.Title is not null)))));

    /// <summary>Whether all tasks are so short that a heading above each would be a heading above one line.</summary>
    public static bool AreBrief(IReadOnlyList<PlannedTask> tasks) =>
        tasks.Count > 0 && tasks.All(task => task is { Items.Count: 0, Targets.Count: <= 2, Owner: null } && LengthOf(task.Text) <= Brief);

    /// <summary>How many priorities the tasks come to: their items, or themselves where they have none.</summary>
    public static Fact? PriorityCount(SectionData data, FactMaker section)
    {
        int count = data.Tasks.Sum(task => Math.Max(1, task.Items.Count));
        return data.PriorityUnit is null || count == 0
            ? null
            : section.Derived("tasks.priorities", new Phrase("", QuantityText.Number(count))) with { Number = count };
    }

    private static FactRecord Of(PlannedTask task, FactMaker maker) => new FactRecord()
        .Add("title", "标题", task.Title is null ? null : FactProse.Literal(task.Title))
        .Add("text", "内容", NarrativeFacts.Of(task.Text, maker))
        .Add("owner", "责任单位", task.Owner is null ? null : maker.Name("owner", task.Owner))
        .Add("targets", "目标", TargetFacts.List(task.Targets, maker, "targets"))
        .Add("targetText", "目标表述", TargetSentence.Of(task.Targets, maker, "targets"))
        .Add("itemUnit", "子任务量词", task.ItemUnit is null ? null : FactProse.Literal(task.ItemUnit))
        .Add("items", "子任务", List(task.Items, maker, "items"));

    private static int LengthOf(Narrative? text) => text?.Pieces.Sum(piece => piece.Text.Length) ?? 0;
}
