namespace DevZoneDocs.Assembler.Periods;

/// <summary>A title or award (荣誉) that the zone received.</summary>
public sealed record Honor
{
    [Field("称号", "", Required = true)]
    public required string Title { get; init; }

    [Field("级别", "如 国家级、省级、市级")]
    public string? Level { get; init; }

    [Field("授予单位", "")]
    public string? Grantor { get; init; }

    [Field("日期", "")]
    public PartialDate? Date { get; init; }
}
