namespace DevZoneDocs.Assembler.Language;

/// <summary>A number as it stands in a text.</summary>
/// <param name="UpTo">The end of a range that one word names (三四), or null.</param>
/// <param name="IsHan">Whether it is written in Chinese characters: then it is a quantity only before a unit.</param>
internal sealed record ScannedNumber(Rational Value, Rational? UpTo, Limit Limit, int Length, bool IsHan)
{
    /// <summary>Whether it has the form 1/3.</summary>
    public bool IsFraction { get; init; }
}
