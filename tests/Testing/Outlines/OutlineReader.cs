using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing.Outlines;

/// <summary>Reads an outline into the blocks of a body and the comments in it.</summary>
internal sealed partial class OutlineReader
{
    /// <summary>The style and own properties before a paragraph's text.</summary>
    public const string Head = @"(?<style>[\w-]+)(?:\((?<words>[^)]*)\))?:(?: |$)";

    private readonly RunReader _runs = new();
    private readonly IReadOnlySet<string> _styles;
    private Table? _table;
    private int[] _widths = [];

    public OutlineReader(IReadOnlySet<string> styles) => _styles = styles;

    public Comments Comments => _runs.Comments;

    /// <exception cref="FormatException">With the number of the line that cannot be read.</exception>
    public IReadOnlyList<OpenXmlElement> Read(string outline)
    {
        var blocks = new List<OpenXmlElement>();
        string[] lines = outline.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            try
            {
                ReadLine(lines[i].Trim(), blocks);
            }
            catch (FormatException e)
            {
                throw new FormatException($"Line {i + 1} of the outline: {e.Message}: {lines[i]}", e);
            }
        }
        if (_table is not null)
            throw new FormatException("The outline's last table has no line that says end.");
        _runs.End();
        return blocks;
    }

    private void ReadLine(string line, List<OpenXmlElement> blocks)
    {
        if (line.Length == 0)
            return;
        if (_table is not null)
            ReadRow(line, _table);
        else if (TableHead().Match(line) is { Success: true } head)
            blocks.Add(StartTable(head));
        else
            blocks.Add(ReadParagraph(line));
    }

    private Table StartTable(Match head)
    {
        _widths = [.. head.Groups["width"].Captures.Select(width => int.Parse(width.ValueSpan, CultureInfo.InvariantCulture))];
        _table = OutlineTable.Create(head.Groups["style"] is { Success: true } style ? Known(style.Value) : null, _widths);
        return _table;
    }

    private void ReadRow(string line, Table table)
    {
        if (line == "end")
        {
            _table = null;
            return;
        }
        if (RowShape().Match(line) is not { Success: true } shape)
            throw new FormatException("a row of a table is written ‖ … ‖ … ‖, and a table ends with end");
        TableRow row = OutlineTable.CreateRow(shape.Groups["flags"].Value);
        string bars = OutlineTable.Bar().Replace(shape.Groups["cells"].Value, "$1\u0001");
        int column = 0;
        foreach (string text in bars.Split('\u0001'))
        {
            Match cell = CellShape().Match(text);
            row.AppendChild(ReadCell(cell.Groups["text"].Value, OutlineTable.CreateCell(cell.Groups["span"].Value, _widths, ref column)));
        }
        table.AppendChild(row);
    }

    private TableCell ReadCell(string text, TableCell cell)
    {
        foreach (string paragraph in ParagraphBreak().Split(text))
            cell.AppendChild(ReadParagraph(paragraph.Trim()));
        return cell;
    }

    private Paragraph ReadParagraph(string line)
    {
        Match head = HeadShape().Match(line);
        var properties = new ParagraphProperties();
        if (head.Groups["style"] is { Success: true, Value: not "Normal" } style)
            properties.ParagraphStyleId = new() { Val = Known(style.Value) };
        ParagraphWords.Apply(properties, head.Groups["words"].Value);
        var paragraph = new Paragraph();
        if (properties.HasChildren)
            paragraph.ParagraphProperties = properties;
        _runs.Read(head.Success ? line[head.Length..] : line, paragraph);
        return paragraph;
    }

    private string Known(string style) =>
        _styles.Contains(style) ? style : throw new FormatException($"the layout has no style “{style}”");

    [GeneratedRegex("^" + Head, RegexOptions.ExplicitCapture)]
    private static partial Regex HeadShape();

    [GeneratedRegex(@"^table( (?<style>[A-Za-z]\w*))?( (?<width>\d+))+$", RegexOptions.ExplicitCapture)]
    private static partial Regex TableHead();

    [GeneratedRegex("^(?<flags>[#+-]*)‖(?<cells>.*)‖$", RegexOptions.ExplicitCapture)]
    private static partial Regex RowShape();

    [GeneratedRegex(@"^(?<span>\d*[↓↑]?) ?(?<text>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex CellShape();

    [GeneratedRegex(@"(?<= )¶(?= |$)")]
    private static partial Regex ParagraphBreak();
}
