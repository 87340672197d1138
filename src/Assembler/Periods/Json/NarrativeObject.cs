namespace DevZoneDocs.Assembler.Periods.Json;

/// <summary>The form of a <see cref="Narrative"/> that brings its own facts.</summary>
internal sealed record NarrativeObject
{
    [Field("内容", "完整的句子，数字写作 {名称}，在 facts 中给出", Required = true, Longest = PeriodBounds.Sentence)]
    public required string Text { get; init; }

    [Field("数据项", "内容中的数字、日期、名称", Most = PeriodBounds.FactsOfSentence)]
    public IReadOnlyDictionary<string, Datum> Facts { get; init; } = new Dictionary<string, Datum>();
}
