using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>A number in another scale: 换算: 亿元 makes 1.86亿元 of 18600 of 万元 or of 186000000 without a unit; without an argument the scale that fits.</summary>
internal sealed class ScaleFormatter : IFactFormatter
{
    public string English => "scale";

    public string Chinese => "换算";

    private const decimal Largest = decimal.MaxValue / 1_000_000_000_000;

    public FactNode? Apply(FactNode? node, string? argument)
    {
        if (Figure.Of(node) is not { } figure || Math.Abs(figure.Value) > Largest)
            return node;
        string unit = argument ?? Fitting(figure);
        return Rescaled(figure, unit) is { } value ? figure with { Value = value, Unit = unit } : node;
    }

    /// <summary>亿 from one hundred million on, 万 from ten thousand on.</summary>
    private static string Fitting(Figure figure)
    {
        (string name, decimal factor) = UnitName.ScaleOf(figure.Unit);
        decimal size = Math.Abs(figure.Value) * factor;
        return (size >= 100_000_000 ? "亿" : size >= 10_000 ? "万" : "") + name;
    }

    /// <summary>A number without a unit is one of what the new unit names; between different measures there is no way.</summary>
    private static decimal? Rescaled(Figure figure, string unit)
    {
        string from = UnitName.ScaleOf(figure.Unit).Base;
        string to = UnitName.ScaleOf(unit).Base;
        return Scaling.TryRescale(figure.Value, from.Length == 0 ? figure.Unit + to : figure.Unit, to.Length == 0 ? unit + from : unit);
    }
}
