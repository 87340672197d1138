using System.Globalization;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>A number with so many decimals, rounded away from zero (四舍五入): 小数: 2 makes 12.35 of 12.345; without an argument none.</summary>
internal sealed class DecimalsFormatter : IFactFormatter
{
    public string English => "decimals";

    public string Chinese => "小数";

    /// <summary>More than any statistics has, and well within a decimal.</summary>
    private const int Most = 10;

    public FactNode? Apply(FactNode? node, string? argument) => Figure.Of(node) is { } figure && TryRead(argument, out int places)
        ? figure with { Value = Rounded(figure.Value, places) }
        : node;

    public string? Refuse(string? argument) => TryRead(argument, out _) ? null : TemplateMessages.DecimalsFrom(Most);

    /// <summary>A number with so many digits before the point that it can carry no more behind it stays as it is.</summary>
    private static decimal Rounded(decimal value, int places) =>
        Math.Abs(value) < 1_000_000_000_000_000 ? Rounding.HalfUp(value, places) : value;

    private static bool TryRead(string? argument, out int places)
    {
        places = 0;
        return argument is null || (int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out places) && places <= Most);
    }
}
