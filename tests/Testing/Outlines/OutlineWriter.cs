using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing.Outlines;

/// <summary>Writes a body block by block, one line each.</summary>
internal sealed partial class OutlineWriter(MainDocumentPart? main, bool facts, bool numbers)
{
    private readonly StringBuilder _lines = new();
    private readonly RunWriter _runs = new(facts, new CommentTexts(main?.WordprocessingCommentsPart));
    private readonly EffectiveNumbers? _numbers = numbers && main is not null ? new EffectiveNumbers(main) : null;

    public string Write(OpenXmlElement body)
    {
        foreach (OpenXmlElement block in body.ChildElements)
            WriteBlock(block);
        return _lines.ToString();
    }

    private void WriteBlock(OpenXmlElement block)
    {
        switch (block)
        {
            case Paragraph paragraph: _lines.Append(Line(paragraph)).Append('\n'); break;
            case Table table: WriteTable(table); break;
            case SdtBlock { SdtContentBlock: { } content }:
                foreach (OpenXmlElement child in content.ChildElements)
                    WriteBlock(child);
                break;
            // A bookmark or comment may also begin or end between paragraphs: the next line shows it.
            default: _runs.Add(block); break;
        }
    }

    private void WriteTable(Table table)
    {
        string? style = table.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value;
        IEnumerable<string?> widths = table.GetFirstChild<TableGrid>()?.Elements<GridColumn>().Select(column => column.Width?.Value) ?? [];
        _lines.Append("table ").Append(style is null or OutlineTable.Style ? "" : style + " ").AppendJoin(' ', widths).Append('\n');
        foreach (TableRow row in table.Elements<TableRow>())
        {
            _lines.Append(OutlineTable.RowFlags(row));
            foreach (TableCell cell in row.Elements<TableCell>())
                _lines.Append('‖').Append(OutlineTable.Span(cell)).Append(' ').Append(Cell(cell));
            _lines.Append("‖\n");
        }
        _lines.Append("end\n");
    }

    private string Cell(TableCell cell)
    {
        IEnumerable<string> blocks = cell.ChildElements
            .Where(child => child is Paragraph or Table)
            .Select(child => child is Paragraph paragraph ? Line(paragraph, isInCell: true) : "<table/>");
        string text = string.Join(" ¶ ", blocks);
        return text.Length > 0 ? text + " " : text;
    }

    private string Line(Paragraph paragraph, bool isInCell = false)
    {
        string style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal";
        string words = ParagraphWords.Of(paragraph.ParagraphProperties);
        string text = _runs.Write(paragraph, _numbers?.Next(paragraph) ?? "");
        bool isPlain = style == "Normal" && words.Length == 0;
        if (isPlain && (text.Length == 0 ? isInCell : !IsAmbiguous().IsMatch(text)))
            return text;
        return style + (words.Length > 0 ? $"({words})" : "") + (text.Length > 0 ? ": " + text : ":");
    }

    /// <summary>Text that a reader of the outline would take for a head, a table or its end.</summary>
    [GeneratedRegex(@"^(end$|table( |$)|" + OutlineReader.Head + ")")]
    private static partial Regex IsAmbiguous();
}
