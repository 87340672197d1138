namespace DevZoneDocs.Assembler.Periods.Json;

/// <summary>How much JSON may be handed in at once.</summary>
/// <param name="Values">Objects, lists, texts, numbers and words, in all.</param>
internal readonly record struct JsonLimits(int Bytes, int Values)
{
    public static readonly JsonLimits PeriodData = new(PeriodBounds.Bytes, PeriodBounds.Values);

    /// <summary>For what was read from workbooks, whose cells were counted when they were opened.</summary>
    public static readonly JsonLimits Workbooks = new(8 * PeriodBounds.Bytes, 10 * PeriodBounds.Values);

    /// <summary>For the data of any template, whose size the caller bounds.</summary>
    public static readonly JsonLimits Any = new(int.MaxValue, int.MaxValue);
}
