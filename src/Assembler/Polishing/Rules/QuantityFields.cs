namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Names the field in which two figures differ.</summary>
internal static class QuantityFields
{
    public static (WordingFamily Family, string What) Changed(Quantity before, Quantity after) => (before, after) switch
    {
        _ when before.Base != after.Base => (WordingFamily.Unit, "单位："),
        _ when before.Tells != after.Tells => (WordingFamily.Number, "数据的含义（增减、水平、位次）："),
        _ when before.Amount != after.Amount && before.Amount == -after.Amount => (WordingFamily.Number, "增减方向："),
        _ when before.Amount != after.Amount || before.UpTo != after.UpTo => (WordingFamily.Number, "数值："),
        _ => (WordingFamily.Number, "约数或界限："),
    };
}
