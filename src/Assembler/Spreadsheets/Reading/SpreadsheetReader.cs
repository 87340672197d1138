using System.IO.Compression;
using System.Xml;

namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>Reads a workbook (.xlsx), whichever program has saved it, within the bounds that hold for any package.</summary>
internal static class SpreadsheetReader
{
    /// <summary>Of all sheets together: far above any report, and little memory.</summary>
    private const int MostCells = 1_000_000;

    private const int MostSheets = 200;

    /// <param name="name">Of the file, for problems.</param>
    /// <exception cref="DocumentException">It is no workbook that can be read, or one beyond the bounds.</exception>
    public static Spreadsheet Read(Stream xlsx, string name)
    {
        byte[] head = new byte[8];
        int read = xlsx.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        xlsx.Position = 0;
        if (FileSignature.RefusalOf(head.AsSpan(0, read)) is { } refusal)
            throw new DocumentException(name, refusal);
        try
        {
            PackageBounds.Check(xlsx, name);
            using ZipArchive package = new(xlsx, ZipArchiveMode.Read, leaveOpen: true);
            return Read(package, name);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or FormatException or OverflowException)
        {
            throw new DocumentException(name, "不是可以读取的工作簿（.xlsx），或者已经损坏。请用 Excel 或 WPS 打开后另存为 .xlsx", exception);
        }
    }

    private static Spreadsheet Read(ZipArchive package, string name)
    {
        SheetParts parts = new(package);
        if (parts.MainPart is not { } main)
            throw new DocumentException(name, FileSignature.RefusalOf(package));
        IReadOnlyDictionary<string, PartLink> links = parts.LinksOf(main);
        SheetContext context = new(
            SharedTexts.Read(parts, links.Values.FirstOrDefault(link => link.Kind == "sharedStrings")?.Part),
            CellFormats.Read(parts, links.Values.FirstOrDefault(link => link.Kind == "styles")?.Part),
            new CellBudget(MostCells, name));
        SheetList list = SheetList.Read(parts, main);
        if (list.Entries.Count > MostSheets)
            throw new DocumentException(name, $"工作簿有 {list.Entries.Count} 张工作表，最多 {MostSheets} 张");
        List<Sheet> sheets = [];
        foreach (SheetEntry entry in list.Entries)
        {
            // A sheet that holds nothing but a chart has no cells.
            if (links.GetValueOrDefault(entry.Relationship) is { Kind: "worksheet", Part: { } part })
                sheets.Add(new Sheet(entry.Name, entry.IsHidden, SheetRows.Read(parts, part, context with { Is1904 = list.Is1904 })));
        }

        return new Spreadsheet(sheets)
        {
            HasMacros = links.Values.Any(link => link.Kind is "vbaProject" or "xlMacrosheet"),
            HasLinks = links.Values.Any(link => link.Kind is "externalLink" or "connections"),
        };
    }
}
