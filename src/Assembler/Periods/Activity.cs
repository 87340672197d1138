namespace DevZoneDocs.Assembler.Periods;

/// <summary>Something done (工作): a department's sentence with its figures as named facts inside.</summary>
public sealed record Activity
{
    [Field("代号", "不填时按顺序编号；改稿时据此认出同一项工作", Longest = PeriodBounds.Name)]
    public string? Id { get; init; }

    [Field("标题", "短语，如 清理户外广告；有标题的几项连写成“一是……二是……”")]
    public string? Title { get; init; }

    [Field("内容", "完整的句子，数字写作 {名称}，在 facts 中给出", Required = true)]
    public required Narrative Text { get; init; }

    [Field("数据项", "内容中的数字、日期、名称", Most = PeriodBounds.FactsOfSentence)]
    public IReadOnlyDictionary<string, Datum> Facts { get; init; } = new Dictionary<string, Datum>();
}
