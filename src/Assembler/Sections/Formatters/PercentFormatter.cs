using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>A share in per cent: 0.0974 is 9.74%; the argument says how many decimals. What is in per cent already stays so.</summary>
internal sealed class PercentFormatter : IFactFormatter
{
    private const decimal Largest = decimal.MaxValue / 1000;

    private static readonly DecimalsFormatter Decimals = new();

    public string English => "percent";

    public string Chinese => "百分比";

    public FactNode? Apply(FactNode? node, string? argument)
    {
        if (Figure.Of(node) is not { } figure)
            return node;
        bool isPercent = figure.Unit.Length > 0 && UnitName.IsPercent(figure.Unit);

        // 0.50 is 50%, and not 50.00%: the zeros were decimals of the share.
        decimal value = isPercent || Math.Abs(figure.Value) > Largest ? figure.Value : Rounding.Trim(figure.Value * 100);
        Figure percent = figure with { Value = value, Unit = "%" };
        return argument is null ? percent : Decimals.Apply(percent, argument);
    }

    public string? Refuse(string? argument) => Decimals.Refuse(argument);
}
