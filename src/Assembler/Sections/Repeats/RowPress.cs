using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Repeats;

/// <summary>Compacts the rows of a long table: of each shape the first stays in full, and those that differ from it in text alone become text.</summary>
internal sealed class RowPress
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly HashSet<ulong> _shapes = [];

    /// <param name="element">Of a table.</param>
    /// <returns>What stands for it.</returns>
    public OpenXmlElement Press(OpenXmlElement element)
    {
        if (element is not TableRow || element is CompactRow)
            return element;
        string xml = element.OuterXml;
        return _shapes.Add(ShapeOf(xml)) ? element : new CompactRow(xml);
    }

    /// <summary>A hash (FNV-1a) of all that stands between angle brackets.</summary>
    private static ulong ShapeOf(string xml)
    {
        ulong hash = Offset;
        bool isMarkup = false;
        foreach (char character in xml)
        {
            isMarkup |= character == '<';
            if (isMarkup)
                hash = (hash ^ character) * Prime;
            isMarkup &= character != '>';
        }

        return hash;
    }
}
