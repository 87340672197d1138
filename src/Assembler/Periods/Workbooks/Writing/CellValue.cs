using System.Globalization;
using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>What stands in a cell: a text or a number, and how the number is shown.</summary>
internal readonly record struct CellValue(object? Value, string Format = "General")
{
    /// <summary>Cells keep numbers as binary ones, of which these digits are sure (IEEE 754, double).</summary>
    private const int SureDigits = 15;

    private static readonly CellValue Nothing = new(null);

    /// <param name="isPercent">Whether the number is one of per cent.</param>
    public static CellValue Of(FormField field, JsonElement? found, bool isPercent)
    {
        if (found is not { ValueKind: not JsonValueKind.Null } value)
            return Nothing;
        return field.Value.Kind switch
        {
            ValueKind.Number => Number(value.GetRawText(), isPercent),
            ValueKind.Flag => new(value.GetBoolean() ? FormWords.Yes : null),
            ValueKind.Choice => new(Choice(field.Value.Type, value)),
            ValueKind.Date => new(PartialDate.TryParse(value.GetString()!, out PartialDate? date) ? FormWords.Of(date) : null),
            ValueKind.Period => new(Period.TryParse(value.GetString()!, out Period? period) ? FormWords.Of(period) : null),
            ValueKind.List => new(string.Join('\n', value.EnumerateArray().Select(item => Item(field.Value.Element!, item)))),
            ValueKind.Narrative when value.ValueKind == JsonValueKind.Object => new(value.GetProperty("text").GetString()),
            _ => new(value.GetString()),
        };
    }

    /// <summary>A number whose digits a cell would not keep is written as a text; so is a small rate, which could be a share.</summary>
    private static CellValue Number(string raw, bool isPercent)
    {
        decimal number = decimal.Parse(raw, CultureInfo.InvariantCulture);
        if (raw.Count(char.IsAsciiDigit) > SureDigits)
            return new(raw);
        if (isPercent && Reading.NumberText.MayBeShare(number))
            return new($"{raw}%");
        int places = raw.Contains('.', StringComparison.Ordinal) ? raw.Length - raw.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return new(number, places > 0 && raw[^1] == '0' ? $"0.{new string('0', places)}" : "General");
    }

    private static string Item(ValueShape shape, JsonElement item) => shape.Kind == ValueKind.Choice ? Choice(shape.Type, item) : item.GetString()!;

    private static string Choice(Type type, JsonElement value) =>
        FormWords.ChoicesOf(type).First(choice => choice.Json == value.GetString()).Chinese;
}
