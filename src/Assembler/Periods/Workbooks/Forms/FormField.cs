namespace DevZoneDocs.Assembler.Periods.Workbooks.Forms;

/// <summary>A field of a record that has a cell of its own in the workbook.</summary>
/// <param name="Label">What stands at the head of its column, or before its cell.</param>
/// <param name="Keys">From the record to the value, as JSON names them; empty for the name of an entry of a map.</param>
/// <param name="Group">The record within the record that it belongs to; empty for one of its own.</param>
internal sealed record FormField(string Label, IReadOnlyList<string> Keys, FieldShape? Field, string Group)
{
    /// <summary>The name of an entry of a map.</summary>
    public static readonly FormField Name = new("名称", [], null, "");

    private static readonly HashSet<string> Rates = new(StringComparer.Ordinal) { "growth", "growthBefore", "completion", "rate" };

    public ValueShape Value { get; } = Field?.Value ?? new ValueShape(ValueKind.Text, typeof(string)) { Longest = PeriodBounds.Name };

    public string Description => Field?.Field.Description ?? "";

    /// <summary>Whether it is a number of per cent, whatever the unit of the record.</summary>
    public bool IsRate => Field is not null && Rates.Contains(Field.Name);

    /// <summary>Whether the value is the one that its record is about.</summary>
    public bool IsValue => Keys.Count > 0 && Keys[^1] == "value";
}
