namespace DevZoneDocs.Assembler.Periods.Workbooks.Forms;

/// <summary>A field of a record whose values have rows of their own below it.</summary>
/// <param name="Label">The kind of row (类别), as the workbook names it.</param>
/// <param name="Keys">From the record to the values, as JSON names them.</param>
/// <param name="Kind">A list, a map, or one record.</param>
/// <param name="Element">The type of a row's record.</param>
internal sealed record FormChild(string Label, IReadOnlyList<string> Keys, ValueKind Kind, Type Element)
{
    public FormRecord Record => FormRecord.Of(Element);

    /// <summary>The cells of a row, the name of an entry first.</summary>
    public IEnumerable<FormField> Fields => Kind == ValueKind.Map ? Record.Fields.Prepend(FormField.Name) : Record.Fields;
}
