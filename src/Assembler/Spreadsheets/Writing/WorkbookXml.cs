using System.Globalization;
using System.Xml;

namespace DevZoneDocs.Assembler.Spreadsheets.Writing;

/// <summary>Writes the part that lists the sheets.</summary>
internal static class WorkbookXml
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
        WriteTitles(writer, sheets);
        // Formulas are written without what they come to: whoever opens the file calculates them.
        writer.WriteRaw("<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/>");
        writer.WriteEndElement();
    }

    /// <summary>The rows that are printed at the head of every page.</summary>
    private static void WriteTitles(XmlWriter writer, IReadOnlyList<WrittenSheet> sheets)
    {
        if (sheets.All(sheet => sheet.FrozenRows == 0))
            return;
        writer.WriteStartElement("definedNames");
        foreach ((int i, WrittenSheet sheet) in sheets.Index().Where(pair => pair.Item.FrozenRows > 0))
        {
            writer.WriteStartElement("definedName");
            writer.WriteAttributeString("name", "_xlnm.Print_Titles");
            writer.WriteAttributeString("localSheetId", Text(i));
            writer.WriteString($"{SheetName.Quoted(sheet.Name)}!$1:${Text(sheet.FrozenRows)}");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
