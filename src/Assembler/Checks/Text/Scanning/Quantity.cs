namespace DevZoneDocs.Assembler.Checks.Text.Scanning;

/// <summary>A number in a sentence with its unit: 约1.2万人次, 同比增长9.7%.</summary>
/// <param name="Value">With its word of scale: 1.2万 is 12000.</param>
/// <param name="Decimals">How many decimals stand in the text.</param>
/// <param name="Scale">万, 亿… or nothing.</param>
/// <param name="Unit">The unit's proper name without scale, or nothing where no unit follows.</param>
/// <param name="Approx">The words that make it inexact: 约, 近, 余, 以上… or nothing.</param>
/// <param name="Start">Where the number begins in the sentence, without 约.</param>
/// <param name="End">Behind the unit, without 左右.</param>
internal sealed record Quantity(decimal Value, int Decimals, string Scale, string Unit, UnitKind Kind, string Approx, int Start, int End)
{
    public bool IsPercent => Kind == UnitKind.Percent;

    public bool IsThreshold => Approx.Contains("以上", StringComparison.Ordinal) || Approx.Contains("以下", StringComparison.Ordinal) || Approx.Contains("以内", StringComparison.Ordinal);
}
