namespace DevZoneDocs.Assembler.Periods;

/// <summary>Something planned (任务), with its targets, its deadline and how firmly it is promised.</summary>
public sealed record PlannedTask
{
    [Field("代号", "不填时按顺序编号", Longest = PeriodBounds.Name)]
    public string? Id { get; init; }

    [Field("标题", "短语，如 强化要素保障")]
    public string? Title { get; init; }

    [Field("内容", "完整的句子，数字写作 {名称}，在 facts 中给出")]
    public Narrative? Text { get; init; }

    [Field("数据项", "内容中的数字、日期、名称", Most = PeriodBounds.FactsOfSentence)]
    public IReadOnlyDictionary<string, Datum> Facts { get; init; } = new Dictionary<string, Datum>();

    [Field("目标", "量化目标")]
    public IReadOnlyList<TaskTarget> Targets { get; init; } = [];

    [Field("责任单位", "")]
    public string? Owner { get; init; }

    [Field("子任务量词", "如 件实事；填写后子任务逐项编号，并写明共几件")]
    public string? ItemUnit { get; init; }

    [Field("子任务", "下一级任务")]
    public IReadOnlyList<PlannedTask> Items { get; init; } = [];
}
