using System.Globalization;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests;

/// <summary>Values in test rows, as text, for an attribute holds neither a decimal nor a period.</summary>
internal static class Amount
{
    public static decimal Of(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static decimal? OrNull(string? text) => text is null ? null : Of(text);

    public static Period Period(string text) =>
        Assembler.Periods.Period.TryParse(text, out Period? period) ? period : throw new ArgumentException(text);
}
