using System.Globalization;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>A number on its way through the formatters of a tag, which only at the end becomes words.</summary>
/// <param name="Origin">The fact that it came from, or null; its own value stays as it was handed in.</param>
/// <param name="Unit">What stands behind the digits.</param>
internal sealed record Figure(Fact? Origin, decimal Value, string Unit) : FactNode
{
    /// <summary>Whether the digits before the point stand in threes.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Whether a number above zero has its sign.</summary>
    public bool IsSigned { get; init; }

    /// <summary>The number that a node is, or null; a text of digits is one, too.</summary>
    public static Figure? Of(FactNode? node) => node switch
    {
        Figure figure => figure,
        Fact { Gap: not null } => null,
        Fact { Number: { } number } fact => new Figure(fact, number, fact.Unit),
        Fact fact when TryRead(fact.Phrase.Text, out decimal number) => new Figure(fact, number, ""),
        FactNumber number => new Figure(null, number.Value, ""),
        FactList list => Of(list.Count),
        FactRecord { Default: { } fact } => Of(fact),
        FactProse prose when TryRead(prose.ToString(), out decimal number) => new Figure(null, number, ""),
        _ => null,
    };

    public FactNode ToWords()
    {
        string digits = IsGrouped ? Grouped(Value) : QuantityText.Number(Value);
        string text = (IsSigned && Value > 0 ? "+" : "") + digits + Unit;
        return Origin is null
            ? FactProse.Literal(text)
            : Origin with { Phrase = new Phrase("", text), BareText = digits, ShortText = null };
    }

    private static string Grouped(decimal value)
    {
        string format = value.Scale == 0 ? "#,##0" : $"#,##0.{new string('0', value.Scale)}";
        return (value == 0 ? Math.Abs(value) : value).ToString(format, CultureInfo.InvariantCulture);
    }

    private static bool TryRead(string text, out decimal number) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
}
