using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Periods.Workbooks.Writing;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>Reads what departments filled in: the cover, and the sheets of the sections, as many as came.</summary>
internal sealed class PeriodWorkbookReader(ReadingLog log)
{
    private readonly HandedObject _data = new(log.PlaceOf(CoverPainter.Name));
    private readonly Dictionary<string, HandedObject> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sheets = new(StringComparer.Ordinal);

    /// <summary>Whether one of its sheets is one that the program handed out.</summary>
    public static bool IsOurs(Spreadsheet workbook) =>
        workbook.Sheets.Any(sheet => SheetBlock.Of(sheet).Any(block => block.Title is CoverPainter.Title or SectionPainter.Title));

    /// <returns>Null where the workbook holds no sheet of ours, which is told.</returns>
    public HandedObject? Read(Spreadsheet workbook)
    {
        bool isOurs = false;
        foreach (Sheet sheet in workbook.Sheets)
            isOurs |= Read(sheet);
        if (!isOurs)
        {
            log.Add(log.PlaceOf(workbook.Sheets.Count > 0 ? workbook.Sheets[0].Name : ""), WorkbookMessages.NoSheet);
            return null;
        }

        if (workbook.HasMacros)
            log.Note(log.PlaceOf(workbook.Sheets[0].Name), WorkbookMessages.MacrosIgnored);
        if (workbook.HasLinks)
            log.Note(log.PlaceOf(workbook.Sheets[0].Name), WorkbookMessages.LinksIgnored);
        AddAsked();
        OpenGaps.Add(_data, FormRecord.Of(typeof(PeriodData)));
        foreach (HandedObject section in (_data.Find("sections") as HandedObject)!.Values.Values.OfType<HandedObject>())
            OpenGaps.Add(section, FormRecord.Of(typeof(SectionData)));
        return _data;
    }

    private bool Read(Sheet sheet)
    {
        IReadOnlyList<SheetBlock> blocks = SheetBlock.Of(sheet);
        bool isCover = blocks.Any(block => block.Title == CoverPainter.Title);
        bool isSection = blocks.Any(block => block.Title == SectionPainter.Title);
        if (!isCover && !isSection)
        {
            if (sheet.Rows.Count > 0)
                log.Note(log.PlaceOf(sheet.Name), WorkbookMessages.UnknownSheet(blocks.Any(block => block.Title == "指标") ? "：缺【本部分】" : ""));
            return false;
        }

        if (sheet.IsHidden)
            log.Note(log.PlaceOf(sheet.Name), WorkbookMessages.HiddenSheet);
        if (isCover)
            ReadCover(sheet, blocks);
        else
            ReadSection(sheet, blocks);
        return true;
    }

    private void ReadCover(Sheet sheet, IReadOnlyList<SheetBlock> blocks)
    {
        foreach (SheetBlock block in blocks)
        {
            if (block.Title == CoverPainter.Title)
                new HeadReader(sheet.Name, log).Read(block, FormRecord.Of(typeof(PeriodData)), _data);
            else if (block.Title == CoverPainter.SheetsTitle)
                Ask(CoverList.Read(block, sheet.Name, log));
        }

        ReadTables(FormTable.OfCover, blocks, _data, sheet.Name, CoverPainter.Title, CoverPainter.SheetsTitle);
    }

    private void Ask(Dictionary<string, HandedObject> asked)
    {
        foreach ((string key, HandedObject section) in asked)
            _asked.TryAdd(key, section);
    }

    private void ReadSection(Sheet sheet, IReadOnlyList<SheetBlock> blocks)
    {
        SheetBlock own = blocks.First(block => block.Title == SectionPainter.Title);
        if (HeadReader.Find(own, SectionPainter.KeyLabel) is not { Cell: { Kind: CellKind.Text } cell, Address: var address })
        {
            log.Add(log.PlaceOf(sheet.Name, own.Address.ToString()), WorkbookMessages.KeyMissing);
            return;
        }

        string key = cell.Text.Trim();
        string place = log.PlaceOf(sheet.Name, address.ToString());
        if (!_sheets.TryAdd(key, sheet.Name))
        {
            log.Add(place, WorkbookMessages.SheetTwice(key, _sheets[key]));
            return;
        }

        HandedObject section = new(place);
        _data.Within("sections", place).Values[key] = section;
        new HeadReader(sheet.Name, log).Read(own, FormRecord.Of(typeof(SectionData)), section);
        ReadTables(FormTable.OfSection, blocks, section, sheet.Name, SectionPainter.Title);
    }

    private void ReadTables(IReadOnlyList<FormTable> tables, IReadOnlyList<SheetBlock> blocks, HandedObject owner, string sheet, params string[] others)
    {
        Dictionary<string, SheetBlock> read = new(StringComparer.Ordinal);
        foreach (SheetBlock block in blocks.Where(block => !others.Contains(block.Title)))
        {
            string place = log.PlaceOf(sheet, block.Address.ToString());
            FormTable? table = tables.FirstOrDefault(known => known.Title == block.Title);
            if (table is null && block.Rows.Count > 0)
                log.Note(place, WorkbookMessages.UnknownTable(block.Title));
            if (table is null)
                continue;
            if (!read.TryAdd(block.Title, block))
                log.Note(place, WorkbookMessages.TableTwice(block.Title, log.PlaceOf(sheet, read[block.Title].Address.ToString())));
            TableReader.Read(table, block, owner, sheet, log);
        }
    }

    /// <summary>A section of which no sheet came is not handed in; of those that came the cover says who is asked.</summary>
    private void AddAsked()
    {
        HandedObject sections = _data.Within("sections", _data.Place);
        foreach ((string key, HandedObject asked) in _asked)
        {
            if (sections.Find(key) is not HandedObject section)
                continue;
            foreach ((string field, HandedValue value) in asked.Values)
                section.Values.TryAdd(field, value);
        }
    }
}
