namespace DevZoneDocs.Assembler.Periods;

/// <summary>Something that is not good enough yet (存在问题), with its cause and what is done about it.</summary>
public sealed record Shortcoming
{
    [Field("问题", "", Required = true)]
    public required Narrative Text { get; init; }

    [Field("数据项", "问题中的数字、日期、名称", Most = PeriodBounds.FactsOfSentence)]
    public IReadOnlyDictionary<string, Datum> Facts { get; init; } = new Dictionary<string, Datum>();

    [Field("原因", "")]
    public Narrative? Cause { get; init; }

    [Field("对策", "")]
    public Narrative? Countermeasure { get; init; }
}
