namespace DevZoneDocs.Assembler.Wording;

/// <summary>Names of units: which is the proper one, what a unit measures, and the word of scale before it (万, 亿).</summary>
public static class UnitName
{
    // Longest first: 万亿 is not 万 of 亿.
    private static readonly (string Word, decimal Factor)[] Scales =
    [
        ("万亿", 1_000_000_000_000), ("千亿", 100_000_000_000), ("百亿", 10_000_000_000), ("亿", 100_000_000),
        ("千万", 10_000_000), ("百万", 1_000_000), ("万", 10_000), ("千", 1000), ("百", 100),
    ];

    private static readonly HashSet<string> Symbols = ["kW", "MW", "GW", "kV", "kVA", "MVA"];

    /// <summary>The unit as an official document writes it: 平方米 for ㎡, 千瓦时 for 度, 千伏 for kV; an unknown unit is left as it is.</summary>
    public static string Canonical(string unit)
    {
        string plain = string.Concat(unit.Where(letter => !char.IsWhiteSpace(letter)));
        if (plain.Contains('/', StringComparison.Ordinal))
            return string.Join('/', plain.Split('/').Select(Canonical));
        if (UnitTable.Known.Find(plain) is { } known)
            return known.Name;
        (string scale, string rest) = Split(plain);
        return scale.Length > 0 && UnitTable.Known.Find(rest) is { } named ? scale + named.Name : plain;
    }

    /// <summary>The same, but a symbol in its proper letters stays as it is given: 100MW, 110kV.</summary>
    public static string Written(string unit) => Symbols.Contains(unit) ? unit : Canonical(unit);

    /// <summary>Whether the unit counts money, of whatever currency and scale.</summary>
    public static bool IsMoney(string unit) => KindOf(unit) == UnitKind.Money;

    /// <summary>Whether the unit is a percentage or percentage points, so that its changes are told in points.</summary>
    public static bool IsPercent(string unit) => PointsOf(unit) == "个百分点";

    /// <summary>The unit without its scale, and what the scale multiplies by: 万美元 is (美元, 10000).</summary>
    public static (string Base, decimal Factor) ScaleOf(string unit)
    {
        (string scale, string rest) = Split(Canonical(unit));
        return (rest, scale.Length == 0 ? 1 : Scales.Single(known => known.Word == scale).Factor);
    }

    internal static UnitKind KindOf(string unit) => UnitTable.Known.Find(ScaleOf(unit).Base)?.Kind ?? UnitKind.None;

    /// <summary>What the changes of a rate are counted in: 个百分点, 个千分点, or null where the unit is no rate.</summary>
    internal static string? PointsOf(string unit) => Canonical(unit) switch
    {
        "%" or "个百分点" => "个百分点",
        "‰" or "个千分点" => "个千分点",
        _ => null,
    };

    internal static (string Scale, string Name) Split(string unit)
    {
        string scale = UnitTable.Known.IsUnscaled(unit)
            ? ""
            : Scales.FirstOrDefault(known => unit.StartsWith(known.Word, StringComparison.Ordinal)).Word ?? "";
        return (scale, unit[scale.Length..]);
    }
}
