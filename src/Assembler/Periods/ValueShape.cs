using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>What a value of the period data may be, derived from its type.</summary>
/// <param name="Type">Without its <see cref="Nullable{T}"/>.</param>
/// <param name="Element">Of a list or a map: what its items are.</param>
internal sealed record ValueShape(ValueKind Kind, Type Type, ValueShape? Element = null)
{
    /// <summary>Characters of a text.</summary>
    public int Longest { get; init; } = Kind == ValueKind.Narrative ? PeriodBounds.Sentence : PeriodBounds.Text;

    /// <summary>Items of a list or a map.</summary>
    public int Most { get; init; } = PeriodBounds.Items;

    public static ValueShape Of(Type declared, FieldAttribute field)
    {
        ValueShape shape = Of(declared);
        return shape with
        {
            Longest = field.Longest > 0 ? field.Longest : shape.Longest,
            Most = field.Most > 0 ? field.Most : shape.Most,
        };
    }

    public static ValueShape Of(Type declared)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string))
            return new ValueShape(ValueKind.Text, type);
        if (type == typeof(decimal))
            return new ValueShape(ValueKind.Number, type);
        if (type == typeof(bool))
            return new ValueShape(ValueKind.Flag, type);
        if (type.IsEnum)
            return new ValueShape(ValueKind.Choice, type);
        if (type == typeof(Period))
            return new ValueShape(ValueKind.Period, type);
        if (type == typeof(PartialDate))
            return new ValueShape(ValueKind.Date, type);
        if (type == typeof(Narrative))
            return new ValueShape(ValueKind.Narrative, type);
        if (!typeof(IEnumerable).IsAssignableFrom(type))
            return new ValueShape(ValueKind.Record, type);
        Type[] arguments = type.GetGenericArguments();
        return new ValueShape(arguments.Length == 2 ? ValueKind.Map : ValueKind.List, type, Of(arguments[^1]));
    }

    /// <summary>The words that stand for the values of an enumeration.</summary>
    public static IReadOnlyDictionary<string, object> ChoicesOf(Type enumeration) => enumeration
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(
            field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name,
            field => field.GetValue(null)!,
            StringComparer.Ordinal);
}

/// <summary>The kinds of value that period data are made of.</summary>
internal enum ValueKind
{
    Text,
    Number,
    Flag,
    Choice,
    Period,
    Date,
    Narrative,
    Record,
    List,
    Map,
}
