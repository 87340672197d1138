using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>
/// A table row that is kept as its text, a tenth of what its elements would take. It differs from another row of the table,
/// which stands in full, in the text of its cells alone; whoever looks for marks or mistakes need not look into it.
/// </summary>
internal sealed class CompactRow(string xml) : TableRow(xml)
{
    /// <summary>All that is inside an element, but what is inside compact rows.</summary>
    public static IEnumerable<OpenXmlElement> PassedBy(OpenXmlElement root)
    {
        OpenXmlElement? at = root.FirstChild;
        while (at is not null)
        {
            yield return at;
            at = (at is CompactRow ? null : at.FirstChild) ?? Behind(at, root);
        }
    }

    private static OpenXmlElement? Behind(OpenXmlElement element, OpenXmlElement root)
    {
        OpenXmlElement? at = element;
        while (at is not null && at != root)
        {
            if (at.NextSibling() is { } next)
                return next;
            at = at.Parent;
        }

        return null;
    }
}
