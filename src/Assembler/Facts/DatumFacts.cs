using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Makes a fact of a datum: a quantity, a date, a name, or a gap.</summary>
internal static class DatumFacts
{
    /// <param name="field">The datum's key in its item.</param>
    /// <param name="label">What a person would ask for, should it be missing.</param>
    public static Fact? Of(Datum? datum, FactMaker maker, string field, string label)
    {
        if (datum is null)
            return null;
        FactMaker asked = maker.AskedOf(datum.AskOf, datum.Due);
        Fact fact = datum switch
        {
            { Date: { } date } => asked.Text(field, DateText.Of(date, maker.Report, datum.Before)),
            { Text: { } text } => asked.Text(field, text),
            { Value: { } value } => Quantity(value, datum, asked, field),
            _ => asked.Missing(field, label, UnitName.Written(datum.Unit ?? ""), $"报告期为{PeriodName.Titled(maker.Report)}"),
        };
        return fact with { Note = datum.Note, IsToBeRead = true };
    }

    private static Fact Quantity(decimal value, Datum datum, FactMaker maker, string field)
    {
        string unit = UnitName.Written(datum.Unit ?? "");
        return maker.Number(field, value, unit, QuantityText.Of(value, unit, datum.Approx));
    }
}
