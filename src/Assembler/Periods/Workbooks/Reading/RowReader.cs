using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>Reads the cells of one row as the record that its kind says.</summary>
internal sealed class RowReader(TableHead head, string sheet, ReadingLog log)
{
    private readonly CellReader _cells = new(log);

    public string PlaceOf(SheetRow row, int column) => log.PlaceOf(sheet, new CellAddress(row.Number, column).ToString());

    /// <summary>Whether any of the cells that such a row has holds something.</summary>
    public bool HasData(SheetRow row, FormChild kind) =>
        kind.Fields.Any(field => head.Find(field.Label) is { } column && row.At(column) is not null);

    public string? NameOf(SheetRow row) =>
        head.Find(FormField.Name.Label) is { } column && row.At(column) is { } cell
            && CellText.OneLine(cell.Text, out _) is { Length: > 0 } name ? name : null;

    /// <param name="inherited">The unit of the record above.</param>
    public HandedObject Read(SheetRow row, FormChild kind, string? inherited)
    {
        HandedObject record = new(PlaceOf(row, head.First));
        foreach (FormField field in kind.Record.Fields)
        {
            if (head.Find(field.Label) is { } column && row.At(column) is { } cell)
                Take(record, row, kind, field, cell, inherited);
        }

        AskForWhatMustCome(record, row, kind);
        return record;
    }

    public string? UnitOf(SheetRow row, FormChild kind) => Text(row, kind.Record.Fields.FirstOrDefault(field => field.Keys is ["unit"]));

    private void Take(HandedObject record, SheetRow row, FormChild kind, FormField field, SheetCell cell, string? inherited)
    {
        string place = PlaceOf(row, cell.Column);
        if (field.Value.Kind != ValueKind.Number)
        {
            Put(record, field, _cells.Read(field, cell, place));
            return;
        }

        string? unit = field.Group.Length > 0 ? Text(row, Sibling(kind, field, "unit")) : UnitOf(row, kind) ?? inherited;
        NumberReading read = new NumberCell(unit, field.IsRate || CellUnit.IsPercent(unit)).Read(cell);
        if (read.Problem is { } problem)
            log.Add(place, problem);
        if (read.Note is { } note)
            log.Note(place, note);
        bool isAsked = read.IsAwaited && (field.Group.Length > 0 || field.Field!.NullAsks is not null);
        if (read.Json is not null || isAsked)
            Put(record, field, new HandedScalar(read.Json ?? "null", place));
        if (read.Approx is { } approx)
            TakeApprox(record, approx, row, kind, field, place);
    }

    /// <summary>A word that stood before a number belongs into the column for it.</summary>
    private void TakeApprox(HandedObject record, string approx, SheetRow row, FormChild kind, FormField field, string place)
    {
        FormField? beside = field.IsValue ? Sibling(kind, field, "approx") : null;
        string? given = Text(row, beside);
        if (beside is null)
            log.Add(place, WorkbookMessages.ApproxUnwritable(approx));
        else if (given is null)
            Put(record, beside, new HandedScalar(HandedJson.Text(approx), place));
        else if (given != approx)
            log.Add(place, WorkbookMessages.ApproxElsewhere(approx, given));
    }

    private static FormField? Sibling(FormChild kind, FormField field, string key) =>
        kind.Record.Fields.FirstOrDefault(other => other.Group == field.Group && other.Keys[^1] == key);

    private string? Text(SheetRow row, FormField? field) =>
        field is not null && head.Find(field.Label) is { } column && row.At(column) is { Kind: CellKind.Text } cell
            && cell.Text.Trim() is { Length: > 0 } text ? text : null;

    private static void Put(HandedObject record, FormField field, HandedValue? value)
    {
        if (value is null)
            return;
        HandedObject at = record;
        foreach (string key in field.Keys.Take(field.Keys.Count - 1))
            at = at.Within(key, value.Place);
        at.Values.TryAdd(field.Keys[^1], value);
    }

    /// <summary>What was left empty and must be there has not come yet, and its gap stands in its own cell.</summary>
    private void AskForWhatMustCome(HandedObject record, SheetRow row, FormChild kind)
    {
        foreach (FormField field in kind.Record.Fields)
        {
            bool isWhole = field.Group.Length == 0;
            HandedObject? owner = isWhole ? record : record.Find(field.Group) as HandedObject;
            bool mustCome = isWhole && field.Field!.Required && field.Field.Nullable;
            bool isDatum = field.IsValue && field.Field!.Property.DeclaringType == typeof(Datum) && owner?.Find("date") is null && owner?.Find("text") is null;
            if (owner is not null && (mustCome || isDatum) && owner.Find(field.Keys[^1]) is null)
                owner.Values[field.Keys[^1]] = new HandedScalar("null", PlaceOf(row, head.Find(field.Label) ?? head.First));
        }
    }
}
