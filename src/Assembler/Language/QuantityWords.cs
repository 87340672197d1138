namespace DevZoneDocs.Assembler.Language;

/// <summary>The words that figures are read by: their units, and what stands beside them for bounds, for rise and fall, and for what they are compared with.</summary>
internal sealed class QuantityWords
{
    /// <summary>The files, by their names without folder and ending.</summary>
    public static IReadOnlyList<string> Files { get; } = [UnitReader.Name, "polish-direction", "polish-limit", "polish-base"];

    /// <summary>What figures are compared with; the table's other words (今年, 月底) say when something was.</summary>
    private static readonly string[] Compared = ["上年同期", "环比", "上月", "上季度", "上年", "上年末", "年初", "前年"];

    public WordTable<Unit> Units { get; init; } = new([]);

    /// <summary>The ways to write a unit that an official document does not use.</summary>
    public WordTable<UnitSpelling> ImproperUnits { get; init; } = new([]);

    /// <summary>Words for a rise or a fall, as they may stand before a figure: 1 or -1.</summary>
    public WordTable<int> Directions { get; init; } = new([]);

    public WordTable<Limit> LimitsBefore { get; init; } = new([]);

    public WordTable<Limit> LimitsAfter { get; init; } = new([]);

    /// <summary>Words for what a figure is compared with, or when it was, each with what it says.</summary>
    public WordTable<string> Bases { get; init; } = new([]);

    public static bool IsCompared(string basis) => Compared.Contains(basis);

    /// <summary>The last word before the figure that says what it is compared with.</summary>
    public string Basis(string text, int floor, int figure)
    {
        string basis = "";
        for (int i = floor; i < figure;)
        {
            int length = Bases.At(text, i, figure, out string? name);
            basis = length > 0 && IsCompared(name!) ? name! : basis;
            i += Math.Max(1, length);
        }

        return basis;
    }
}
