using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>Reads the cells that hold one value each: texts, words, dates, periods, lists of them. Numbers have a reader of their own.</summary>
internal sealed class CellReader(ReadingLog log)
{
    /// <returns>Null where the cell says nothing, or what cannot be read, which is told.</returns>
    public HandedValue? Read(FormField field, SheetCell cell, string place)
    {
        if (cell.Kind is CellKind.Error or CellKind.Uncalculated)
            return Refuse(place, cell.Kind == CellKind.Error ? WorkbookMessages.Error(cell.Text) : WorkbookMessages.Uncalculated);
        if (cell.IsFormula)
            log.Note(place, WorkbookMessages.FromFormula(cell.Text));
        return field.Value.Kind switch
        {
            ValueKind.Flag => Flag(cell, place),
            ValueKind.Choice => Choice(field.Value.Type, cell.Text, place) is { } word ? Text(word, place) : null,
            ValueKind.Date => Date(cell, place),
            ValueKind.Period => Period(cell, place),
            ValueKind.List => List(field.Value.Element!, cell, place),
            _ => Plain(field, cell, place),
        };
    }

    private static HandedScalar Text(string text, string place) => new(HandedJson.Text(text), place);

    private HandedScalar? Refuse(string place, string problem)
    {
        log.Add(place, problem);
        return null;
    }

    private HandedScalar? Plain(FormField field, SheetCell cell, string place)
    {
        if (cell.Kind == CellKind.Date)
            return Refuse(place, WorkbookMessages.DateInText);
        if (cell.Kind == CellKind.Flag)
            return Text(cell.Text == "1" ? "TRUE" : "FALSE", place);
        if (cell.Kind == CellKind.Number)
            return Text(NumberText.OfCell(cell.Text, cell.Places) ?? cell.Text, place);
        string text = CellText.OneLine(cell.Text, out bool hadMany);
        if (hadMany)
            log.Note(place, WorkbookMessages.ManyLines(field.Label));
        return text.Length == 0 ? null : Text(text, place);
    }

    private HandedScalar? Flag(SheetCell cell, string place) => CellText.Plain(cell.Text) switch
    {
        "是" or "√" or "✓" or "对" or "Y" or "y" or "1" => new HandedScalar("true", place),
        "否" or "×" or "N" or "n" or "0" or "—" => null,
        _ => Refuse(place, WorkbookMessages.NotFlag(cell.Text)),
    };

    private string? Choice(Type type, string text, string place)
    {
        string plain = text.Trim();
        IReadOnlyList<(string Chinese, string Json)> choices = FormWords.ChoicesOf(type);
        string? json = choices.FirstOrDefault(choice => choice.Chinese == plain || choice.Json == plain).Json;
        List<string> words = [.. choices.Select(choice => choice.Chinese)];
        if (json is null)
            log.Add(place, WorkbookMessages.UnknownChoice(plain, words, NearestName.Of(plain, words)));
        return json;
    }

    private HandedScalar? Date(SheetCell cell, string place)
    {
        string plain = CellText.Plain(cell.Text);
        if (plain is "—" or "-" or "/")
            return null;
        if (WrittenDate.DateOf(plain) is { } date)
            return Text(date.ToString(), place);
        return Refuse(place, WrittenDate.IsYearless(plain) ? WorkbookMessages.YearlessDate : WorkbookMessages.NotDate(cell.Text));
    }

    private HandedScalar? Period(SheetCell cell, string place) => WrittenDate.PeriodOf(CellText.Plain(cell.Text)) is { } period
        ? Text(period.ToString(), place)
        : Refuse(place, WorkbookMessages.NotPeriod(cell.Text));

    private HandedList? List(ValueShape shape, SheetCell cell, string place)
    {
        HandedList list = new(place);
        foreach (string line in cell.Text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if ((shape.Kind == ValueKind.Choice ? Choice(shape.Type, line, place) : line) is { } item)
                list.Items.Add(Text(item, place));
        }

        return list.Items.Count == 0 ? null : list;
    }
}
