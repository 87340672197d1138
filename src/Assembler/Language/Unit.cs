namespace DevZoneDocs.Assembler.Language;

/// <summary>A unit of measure or a measure word (单位), without its word of scale.</summary>
/// <param name="Name">As an official document writes it.</param>
/// <param name="Base">The unit in which quantities that measure the same are compared: 米 for 公里, 人 for 名.</param>
/// <param name="Factor">How many of the base one is.</param>
internal sealed record Unit(string Name, UnitKind Kind, string Base, Rational Factor)
{
    /// <summary>What one has been worth in yuan for decades, at least; 0 where it is no money, or little.</summary>
    public int LeastYuan { get; init; }

    /// <summary>Stands for a unit that is not there.</summary>
    public static Unit None { get; } = new("", UnitKind.None, "", Rational.Of(1));

    public static Unit Percent { get; } = new("%", UnitKind.Percent, "%", Rational.Of(1));

    /// <summary>Whether things are measured in it, and not counted one by one.</summary>
    public bool IsMeasured => Kind is UnitKind.Money or UnitKind.Percent or UnitKind.Area or UnitKind.Length or UnitKind.Mass or UnitKind.Volume or UnitKind.Energy;
}
