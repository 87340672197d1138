namespace DevZoneDocs.Assembler.Periods;

/// <summary>
/// One value with what it needs to be written and asked for: a number with its unit, a date, or a name.
/// A null value is a datum that has not come yet.
/// </summary>
[Field("数据", "数值加单位、日期或文字，三者居其一")]
public sealed record Datum
{
    [Field("数值", "保留所填小数位；数据未到填 null")]
    public decimal? Value { get; init; }

    [Field("单位", "数值的单位，如 条、次、平方米、%")]
    public string? Unit { get; init; }

    [Field("约数", "数值是约数时的用词")]
    public Approximation? Approx { get; init; }

    [Field("日期", "如 2010、2010-11、2010-11-mid（中旬）、2010-12-end（月底）、2010-12-22")]
    public PartialDate? Date { get; init; }

    [Field("之前", "日期是期限，写作“……前”")]
    public bool Before { get; init; }

    [Field("文字", "名称、编号等照写的文字")]
    public string? Text { get; init; }

    [Field("向谁索取", "缺项时向哪个部门要；不填时为本部分的部门")]
    public string? AskOf { get; init; }

    [Field("期限", "缺项应在何日前补齐")]
    public PartialDate? Due { get; init; }

    [Field("附注", "对数据的说明，在初稿中作批注")]
    public string? Note { get; init; }
}
