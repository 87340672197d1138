using System.Xml;

namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>What the workbook part says: which sheets there are, in their order, and from when its dates count.</summary>
internal sealed record SheetList(IReadOnlyList<SheetEntry> Entries, bool Is1904)
{
    public static SheetList Read(SheetParts parts, string main)
    {
        List<SheetEntry> entries = [];
        bool is1904 = false;
        using XmlReader? reader = parts.Open(main);
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "workbookPr")
                is1904 = reader.GetAttribute("date1904") is "1" or "true";
            else if (reader.LocalName == "sheet")
                entries.Add(new SheetEntry(reader.GetAttribute("name") ?? "", reader.GetAttribute("state") is "hidden" or "veryHidden", IdOf(reader)));
        }

        return new SheetList(entries, is1904);
    }

    private static string IdOf(XmlReader reader)
    {
        for (bool more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            // The id of the relationship; sheetId has another name.
            if (reader.LocalName == "id")
                return reader.Value;
        }

        return "";
    }
}

internal sealed record SheetEntry(string Name, bool IsHidden, string Relationship);
