namespace DevZoneDocs.Assembler.Periods;

/// <summary>The development zone (开发区) that a report is about.</summary>
public sealed record Zone
{
    [Field("名称", "全称，如 滨河经济开发区", Required = true, Longest = PeriodBounds.Name)]
    public required string Name { get; init; }

    [Field("简称", "正文中的称呼，如 开发区、全区；不填时用“开发区”", Longest = PeriodBounds.Name)]
    public string? ShortName { get; init; }

    [Field("管理机构", "署名单位；不填时为全称加“管理委员会”", Longest = PeriodBounds.Name)]
    public string? Authority { get; init; }
}
