using System.Text.Json;

namespace DevZoneDocs.Assembler.Periods.Json;

/// <summary>Reads the values that are not made of others: texts, numbers, words of an enumeration, periods and dates.</summary>
internal sealed class JsonScalars(ProblemList problems)
{
    /// <param name="heading">Whether a closing mark at the end of the text is dropped.</param>
    /// <returns>Null where the value could not be read, and then the problem is told.</returns>
    public object? Read(JsonElement element, Place place, ValueShape shape, bool heading) => shape.Kind switch
    {
        ValueKind.Number => ReadNumber(element, place, shape),
        ValueKind.Flag => ReadFlag(element, place, shape),
        ValueKind.Text => ReadText(element, place, shape, heading),
        _ => ReadWord(element, place, shape),
    };

    /// <summary>The text, trimmed.</summary>
    public string? ReadText(JsonElement element, Place place, ValueShape shape, bool heading)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            problems.Add(place, PeriodMessages.WrongType(shape, element));
            return null;
        }

        if (!JsonStrings.TryRead(element, out string text, out string? half))
        {
            problems.Add(place, PeriodMessages.HalfSurrogate(half));
            return null;
        }

        return Check(heading ? PlainText.WithoutClosingMark(text) : text, place, shape.Longest);
    }

    /// <summary>The text or key, trimmed; null where it is blank, too long, or holds characters that may not be.</summary>
    /// <param name="longest">In characters.</param>
    public string? Check(string text, Place place, int longest)
    {
        if (PlainText.IsLongerThan(text, longest))
        {
            problems.Add(place, PeriodMessages.TooLong(longest));
            return null;
        }

        string trimmed = text.Trim();
        IReadOnlyList<int> faults = PlainText.Faults(trimmed);
        if (faults.Count > 0)
            problems.Add(place, PeriodMessages.Characters(faults));
        else if (trimmed.Length == 0)
            problems.Add(place, PeriodMessages.Blank);
        return faults.Count > 0 || trimmed.Length == 0 ? null : trimmed;
    }

    private decimal? ReadNumber(JsonElement element, Place place, ValueShape shape)
    {
        string? problem = PeriodMessages.WrongType(shape, element);
        if (element.ValueKind == JsonValueKind.Number && JsonNumbers.TryRead(element.GetRawText(), out decimal number, out problem))
            return number;
        problems.Add(place, problem);
        return null;
    }

    private bool? ReadFlag(JsonElement element, Place place, ValueShape shape)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return element.GetBoolean();
        problems.Add(place, PeriodMessages.WrongType(shape, element));
        return null;
    }

    private object? ReadWord(JsonElement element, Place place, ValueShape shape)
    {
        if (ReadText(element, place, shape, heading: false) is not { } text)
            return null;
        object? value = Parse(text, shape);
        if (value is null)
            problems.Add(place, PeriodMessages.UnknownWord(text, shape));
        return value;
    }

    private static object? Parse(string text, ValueShape shape) => shape.Kind switch
    {
        ValueKind.Choice => ValueShape.ChoicesOf(shape.Type).GetValueOrDefault(text),
        _ when !text.All(char.IsAscii) => null,
        ValueKind.Period => Period.TryParse(text, out Period? period) ? period : null,
        _ => PartialDate.TryParse(text, out PartialDate? date) ? date : null,
    };
}
