using System.Collections;
using System.Globalization;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>
/// Period data in which every field of every type is filled, so that the facts derived from them show all names that a template
/// may write. Each list has items of three kinds: one behind its aim, one that has reached it, and one that says no more than it must.
/// </summary>
internal static class ExampleData
{
    /// <summary>A record within its like within its like: what is derived from the third level was derived from the second.</summary>
    private const int Levels = 2;

    private const string SectionKey = "example";

    /// <summary>Of the year so far, so that figures have an aim to be measured by.</summary>
    private static readonly Period? ThreeQuarters = Period.TryParse("2010-01..2010-09", out Period? period) ? period : null;

    /// <summary>Tells the names that are made up here from those that a template may write.</summary>
    private const char Mark = '\uE000';

    private enum Kind
    {
        Behind,
        Reached,
        Missing,
    }

    public static PeriodData Make() => (PeriodData)Record(typeof(PeriodData), Kind.Behind, []);
    public static bool IsMade(string name) => name.Contains(Mark, StringComparison.Ordinal);

    private static object Record(Type type, Kind kind, IReadOnlyList<Type> around)
    {
        if (type == typeof(Datum))
            return new Datum { Value = 1, Unit = $"{Mark}" };
        object record = Activator.CreateInstance(type)!;
        IReadOnlyList<FieldShape> fields = RecordShape.Of(type).Fields;
        foreach ((int i, FieldShape field) in fields.Index())
        {
            // Of the values that are declared first, the figure itself, the later ones are the base and the aim.
            decimal number = kind == Kind.Behind ? 10 + i : 100 - i;
            if (Value(field.Value, kind, number, field.Field.Chinese, [.. around, type]) is { } value
                && !(kind == Kind.Missing && IsLeftOut(field)))
                field.Property.SetValue(record, value);
        }

        return record;
    }

    /// <summary>A figure that has not come, and what nobody need say, as the title of an activity.</summary>
    private static bool IsLeftOut(FieldShape field) => field.Nullable && field.Value.Kind is (ValueKind.Number or ValueKind.Text);

    private static object? Value(ValueShape shape, Kind kind, decimal number, string name, IReadOnlyList<Type> around) => shape.Kind switch
    {
        ValueKind.Text => string.Create(CultureInfo.InvariantCulture, $"{Mark}{name}{(int)kind}"),
        ValueKind.Number => number,
        ValueKind.Flag => kind == Kind.Reached,
        ValueKind.Choice => ValueShape.ChoicesOf(shape.Type).Values.ElementAt(0),
        ValueKind.Period => ThreeQuarters,
        ValueKind.Date => new PartialDate(2010, 10, Day: 8),
        ValueKind.Narrative => new Narrative([new NarrativePiece(name, false)], new Dictionary<string, Datum>()),
        ValueKind.Record => around.Count(type => type == shape.Type) < Levels ? Record(shape.Type, kind, around) : null,
        ValueKind.List => List(shape, number, name, around),
        ValueKind.Map when shape.Element!.Type == typeof(SectionData) => Sections(around),
        _ => null,
    };

    private static Array List(ValueShape shape, decimal number, string name, IReadOnlyList<Type> around)
    {
        object[] items = [.. Enum.GetValues<Kind>().Select(kind => Value(shape.Element!, kind, number, name, around)).OfType<object>()];
        Array list = Array.CreateInstance(shape.Element!.Type, items.Length);
        ((ICollection)items).CopyTo(list, 0);
        return list;
    }

    private static OrderedDictionary<string, SectionData> Sections(IReadOnlyList<Type> around) =>
        new() { [SectionKey] = (SectionData)Record(typeof(SectionData), Kind.Behind, around) };
}
