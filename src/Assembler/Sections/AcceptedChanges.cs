using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Reads a template as if its author had accepted all tracked changes: what was deleted is no part of it.</summary>
internal static class AcceptedChanges
{
    public static void Apply(OpenXmlElement body)
    {
        foreach (OpenXmlElement change in body.Descendants().Where(IsChange).ToList())
            Accept(change);
    }

    private static bool IsChange(OpenXmlElement element) =>
        element is RunTrackChangeType or Inserted or Deleted or MoveFrom or MoveTo or CellInsertion or CellDeletion or CellMerge
            or MoveFromRangeStart or MoveFromRangeEnd or MoveToRangeStart or MoveToRangeEnd
        || element.LocalName.EndsWith("Change", StringComparison.Ordinal);

    private static void Accept(OpenXmlElement change)
    {
        switch (change)
        {
            case InsertedRun or MoveToRun:
                AuthoringMarks.Unwrap(change, [.. change.ChildElements]);
                break;
            case Deleted or MoveFrom when change.Parent is ParagraphMarkRunProperties { Parent.Parent: Paragraph paragraph }:
                change.Remove();
                JoinWithNext(paragraph);
                break;
            case Deleted when change.Parent is TableRowProperties { Parent: TableRow row }:
                row.Remove();
                break;
            default:
                change.Remove();
                break;
        }
    }

    /// <summary>A paragraph whose mark was deleted goes on in the one behind it.</summary>
    private static void JoinWithNext(Paragraph paragraph)
    {
        if (paragraph.NextSibling() is not Paragraph next)
            return;
        OpenXmlElement? last = next.ParagraphProperties;
        foreach (OpenXmlElement child in paragraph.ChildElements.Where(child => child is not ParagraphProperties).ToList())
        {
            child.Remove();
            last = last is null ? next.PrependChild(child) : last.InsertAfterSelf(child);
        }

        paragraph.Remove();
    }
}
