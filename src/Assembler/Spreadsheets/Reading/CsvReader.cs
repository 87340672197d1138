using System.Text;
using System.Text.Unicode;

namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>Reads one table as text (.csv, RFC 4180): a workbook of one sheet, in which every cell is a text.</summary>
internal static class CsvReader
{
    private const int MostBytes = 64 * 1024 * 1024;
    private const int MostCells = 1_000_000;

    private static readonly string National = $"文件的编码看来是 GBK（GB18030）。请另存为 .xlsx，或者{NationalEncoding.Mend[1..]}";

    /// <param name="name">Of the file, for problems.</param>
    /// <exception cref="DocumentException">It is no text in UTF-8, or too long.</exception>
    public static Spreadsheet Read(Stream csv, string name)
    {
        using MemoryStream bytes = new();
        csv.CopyTo(bytes);
        ReadOnlySpan<byte> content = bytes.GetBuffer().AsSpan(0, (int)bytes.Length).TrimStart(Encoding.UTF8.Preamble);
        if (content.Length > MostBytes)
            throw new DocumentException(name, $"文件超过 {MostBytes / 1024 / 1024} MB。请确认选对了文件");
        if (!Utf8.IsValid(content))
            throw new DocumentException(name, NationalEncoding.Fits(content) ? National : "文件不是 UTF-8 编码。请另存为 .xlsx");
        List<SheetRow> rows = Rows(Encoding.UTF8.GetString(content), new CellBudget(MostCells, name));
        return new Spreadsheet([new Sheet(Path.GetFileNameWithoutExtension(name), IsHidden: false, rows)]);
    }

    private static List<SheetRow> Rows(string text, CellBudget budget)
    {
        List<SheetRow> rows = [];
        List<SheetCell> cells = [];
        int number = 1, column = 1;
        for (int at = 0; at < text.Length;)
        {
            string value = Value(text, ref at);
            if (!string.IsNullOrWhiteSpace(value))
            {
                budget.Take();
                cells.Add(new SheetCell(column, CellKind.Text, value));
            }

            bool isEnd = at >= text.Length || text[at] is '\n' or '\r';
            column = isEnd ? 1 : column + 1;
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
            if (!isEnd)
                continue;
            if (cells.Count > 0)
                rows.Add(new SheetRow(number, [.. cells]));
            cells.Clear();
            number++;
        }

        return rows;
    }

    /// <summary>The next value, to the comma or the end of the line; within quotes both are signs like others.</summary>
    private static string Value(string text, ref int at)
    {
        if (text[at] != '"')
        {
            int end = text.AsSpan(at).IndexOfAny(",\r\n") is >= 0 and int found ? at + found : text.Length;
            string plain = text[at..end];
            at = end;
            return plain;
        }

        StringBuilder value = new();
        for (at++; at < text.Length; at++)
        {
            bool isQuote = text[at] == '"';
            if (isQuote && (at + 1 >= text.Length || text[at + 1] != '"'))
                break;
            at += isQuote ? 1 : 0;
            value.Append(text[at]);
        }

        at = text.AsSpan(Math.Min(at, text.Length)).IndexOfAny(",\r\n") is >= 0 and int rest ? at + rest : text.Length;
        return value.ToString();
    }
}
