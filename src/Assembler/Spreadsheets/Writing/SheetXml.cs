using System.Globalization;
using System.Xml;

namespace DevZoneDocs.Assembler.Spreadsheets.Writing;

/// <summary>Writes the part of one sheet, in the order that the standard sets (ECMA-376, 18.3.1.99).</summary>
internal sealed class SheetXml(XmlWriter writer, LookTable looks)
{
    public void Write(WrittenSheet sheet, bool isFirst)
    {
        writer.WriteStartElement("worksheet", SpreadsheetWriter.Namespace);
        string tab = sheet.Tab is null ? "" : $"<tabColor rgb=\"FF{sheet.Tab}\"/>";
        writer.WriteRaw($"<sheetPr>{tab}<pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        WriteView(sheet, isFirst);
        writer.WriteRaw("<sheetFormatPr defaultRowHeight=\"18\"/>");
        WriteColumns(sheet.Columns);
        writer.WriteStartElement("sheetData");
        foreach (WrittenRow row in sheet.Rows)
            WriteRow(row);
        writer.WriteEndElement();
        // 0 is allowed: who fills in a form may add, sort and format, but not change what is locked.
        if (sheet.IsProtected)
            writer.WriteRaw(
                "<sheetProtection sheet=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\" insertRows=\"0\" deleteRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        WriteMerges(sheet.Merges);
        WriteRules(sheet.Rules);
        WritePage(sheet);
        writer.WriteEndElement();
    }

    private void WriteView(WrittenSheet sheet, bool isFirst)
    {
        writer.WriteStartElement("sheetViews");
        writer.WriteStartElement("sheetView");
        writer.WriteAttributeString("showGridLines", "0");
        if (isFirst)
            writer.WriteAttributeString("tabSelected", "1");
        writer.WriteAttributeString("workbookViewId", "0");
        if (sheet.FrozenRows + sheet.FrozenColumns > 0)
            WritePane(sheet.FrozenRows, sheet.FrozenColumns);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WritePane(int rows, int columns)
    {
        writer.WriteStartElement("pane");
        if (columns > 0)
            writer.WriteAttributeString("xSplit", Text(columns));
        if (rows > 0)
            writer.WriteAttributeString("ySplit", Text(rows));
        writer.WriteAttributeString("topLeftCell", new CellAddress(rows + 1, columns + 1).ToString());
        writer.WriteAttributeString("activePane", columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight");
        writer.WriteAttributeString("state", "frozen");
        writer.WriteEndElement();
    }

    private void WriteColumns(IReadOnlyList<WrittenColumn> columns)
    {
        if (columns.Count == 0)
            return;
        writer.WriteStartElement("cols");
        foreach ((int i, WrittenColumn column) in columns.Index())
        {
            writer.WriteStartElement("col");
            writer.WriteAttributeString("min", Text(i + 1));
            writer.WriteAttributeString("max", Text(i + 1));
            writer.WriteAttributeString("width", column.Width.ToString(CultureInfo.InvariantCulture));
            if (column.IsHidden)
                writer.WriteAttributeString("hidden", "1");
            writer.WriteAttributeString("customWidth", "1");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void WriteRow(WrittenRow row)
    {
        writer.WriteStartElement("row");
        writer.WriteAttributeString("r", Text(row.Number));
        if (row.Height is { } height)
        {
            writer.WriteAttributeString("ht", height.ToString(CultureInfo.InvariantCulture));
            if (row.IsFixed)
                writer.WriteAttributeString("customHeight", "1");
        }

        foreach (WrittenCell cell in row.Cells)
            WriteCell(new CellAddress(row.Number, cell.Column), cell);
        writer.WriteEndElement();
    }

    private void WriteCell(CellAddress address, WrittenCell cell)
    {
        bool isQuoted = cell.Value is string and ['=' or '+' or '-' or '@' or '\t' or '\r' or '\'', ..];
        writer.WriteStartElement("c");
        writer.WriteAttributeString("r", address.ToString());
        writer.WriteAttributeString("s", Text(looks.NumberOf(isQuoted ? cell.Look with { IsQuoted = true } : cell.Look)));
        switch (cell.Value)
        {
            case string text:
                WriteText(text);
                break;
            case decimal number:
                writer.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
                break;
            case SheetFormula formula:
                writer.WriteElementString("f", formula.Text);
                break;
        }

        writer.WriteEndElement();
    }

    /// <summary>A text stands in its cell as what it is, so that no text can be taken for a formula.</summary>
    private void WriteText(string text)
    {
        writer.WriteAttributeString("t", "inlineStr");
        writer.WriteStartElement("is");
        writer.WriteStartElement("t");
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(Escaped(text));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>What looks as the spelling of a character does is spelled itself (ECMA-376, 22.9.2.19).</summary>
    private static string Escaped(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? text.Replace("_x", "_x005F_x", StringComparison.Ordinal) : text;

    private void WriteMerges(IReadOnlyList<string> merges)
    {
        if (merges.Count == 0)
            return;
        writer.WriteStartElement("mergeCells");
        foreach (string merge in merges)
            writer.WriteRaw($"<mergeCell ref=\"{merge}\"/>");
        writer.WriteEndElement();
    }

    private void WriteRules(IReadOnlyList<CellRule> rules)
    {
        if (rules.Count == 0)
            return;
        writer.WriteStartElement("dataValidations");
        writer.WriteAttributeString("count", Text(rules.Count));
        foreach (CellRule rule in rules)
            WriteRule(rule);
        writer.WriteEndElement();
    }

    private void WriteRule(CellRule rule)
    {
        writer.WriteStartElement("dataValidation");
        (string? type, string? style) = rule.Kind switch
        {
            CellRuleKind.Choice => ("list", null),
            CellRuleKind.Suggestion => ("list", "warning"),
            CellRuleKind.Number => ("decimal", null),
            CellRuleKind.Condition => ("custom", null),
            _ => (null, (string?)null),
        };
        if (type is not null)
            writer.WriteAttributeString("type", type);
        if (style is not null)
            writer.WriteAttributeString("errorStyle", style);
        if (rule.Kind == CellRuleKind.Number)
            writer.WriteAttributeString("operator", "between");
        writer.WriteAttributeString("allowBlank", "1");
        writer.WriteAttributeString("showInputMessage", "1");
        writer.WriteAttributeString("showErrorMessage", "1");
        WriteMessage("errorTitle", rule.Title, 32);
        WriteMessage("error", rule.Error, 224);
        WriteMessage("promptTitle", rule.Title, 32);
        WriteMessage("prompt", rule.Prompt, 254);
        writer.WriteAttributeString("sqref", rule.Ranges);
        if (rule.Kind == CellRuleKind.Number)
        {
            writer.WriteElementString("formula1", "-1000000000000000");
            writer.WriteElementString("formula2", "1000000000000000");
        }
        else if (type is not null)
        {
            writer.WriteElementString("formula1", type == "list" ? $"\"{rule.Formula}\"" : rule.Formula);
        }

        writer.WriteEndElement();
    }

    private void WriteMessage(string name, string text, int longest)
    {
        if (text.Length > 0)
            writer.WriteAttributeString(name, text.Length > longest ? text[..longest] : text);
    }

    private void WritePage(WrittenSheet sheet)
    {
        writer.WriteRaw("<printOptions horizontalCentered=\"1\"/>");
        writer.WriteRaw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>");
        // 9 is A4; as wide as one page, as long as it takes.
        writer.WriteRaw($"<pageSetup paperSize=\"9\" orientation=\"{(sheet.IsLandscape ? "landscape" : "portrait")}\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        writer.WriteStartElement("headerFooter");
        writer.WriteElementString("oddFooter", $"&L{sheet.Foot.Replace("&", "&&", StringComparison.Ordinal)}&R第 &P 页，共 &N 页");
        writer.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
