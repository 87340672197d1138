namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>A figure as a record, so that equal figures in other forms are equal, and others are not.</summary>
/// <param name="UpTo">The end of a range, or null.</param>
/// <param name="Unit">Without its scale: 亿 is part of the value.</param>
internal sealed record Quantity(Rational Value, Rational? UpTo, string Unit, Limit Limit, QuantityKind Kind)
{
    public string Key => $"{Kind}|{Value}{(UpTo is { } end ? $"..{end}" : "")}|{Unit}|{Limit}";

    /// <summary>A count of none says what a negation says: 0起 is 未发生.</summary>
    public bool IsNone => Kind == QuantityKind.Level && Value.IsZero && UpTo is null && Unit is not ("%" or "元" or "美元" or "个百分点" or "");
}
