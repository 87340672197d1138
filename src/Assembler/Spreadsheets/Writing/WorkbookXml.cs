using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace DevZoneDocs.Assembler.Spreadsheets.Writing;

/// <summary>Writes the part that lists the sheets.</summary>
internal static partial class WorkbookXml
{
    public static void Write(XmlWriter writer, IReadOnlyList<WrittenSheet> sheets)
    {
        writer.WriteStartElement("workbook", SpreadsheetWriter.Namespace);
        writer.WriteAttributeString("xmlns", "r", null, SpreadsheetWriter.RelationshipNamespace);
        writer.WriteRaw("<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"24000\" windowHeight=\"12000\" tabRatio=\"800\"/></bookViews>");
        writer.WriteStartElement("sheets");
        foreach ((int i, WrittenSheet sheet) in sheets.Index())
        {
            writer.WriteStartElement("sheet");
            writer.WriteAttributeString("name", sheet.Name);
            writer.WriteAttributeString("sheetId", Text(i + 1));
            writer.WriteAttributeString("r", "id", SpreadsheetWriter.RelationshipNamespace, $"rId{Text(i + 1)}");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        WriteNames(writer, sheets);
        // Formulas are written without what they come to: whoever opens the file calculates them.
        writer.WriteRaw("<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/>");
        writer.WriteEndElement();
    }

    /// <summary>What is printed of each sheet, and the rows that stand at the head of every page.</summary>
    private static void WriteNames(XmlWriter writer, IReadOnlyList<WrittenSheet> sheets)
    {
        List<(string Name, int Sheet, string Range)> names =
        [
            .. sheets.Index().Where(pair => pair.Item.PrintedRange is not null).Select(pair => ("Print_Area", pair.Index, Absolute(pair.Item.PrintedRange!))),
            .. sheets.Index().Where(pair => pair.Item.FrozenRows > 0).Select(pair => ("Print_Titles", pair.Index, $"$1:${Text(pair.Item.FrozenRows)}")),
        ];
        if (names.Count == 0)
            return;
        writer.WriteStartElement("definedNames");
        foreach ((string name, int sheet, string range) in names)
        {
            writer.WriteStartElement("definedName");
            writer.WriteAttributeString("name", $"_xlnm.{name}");
            writer.WriteAttributeString("localSheetId", Text(sheet));
            writer.WriteString($"{SheetName.Quoted(sheets[sheet].Name)}!{range}");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string Absolute(string range) => Address().Replace(range, "$$$1$$$2");

    [GeneratedRegex("([A-Z]+)([0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
