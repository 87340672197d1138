using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>
/// Takes from a piece that will stand in several places the ids by which programs tell one place from another, and which need not be.
/// </summary>
internal static class CopyMarks
{
    public static void Remove(OpenXmlElement piece)
    {
        foreach (OpenXmlElement element in piece.Descendants().Prepend(piece))
        {
            switch (element)
            {
                case Paragraph paragraph:
                    (paragraph.ParagraphId, paragraph.TextId) = (null, null);
                    break;
                case TableRow row:
                    (row.ParagraphId, row.TextId) = (null, null);
                    break;
                case Inline inline:
                    (inline.AnchorId, inline.EditId) = (null, null);
                    break;
                case Anchor anchor:
                    (anchor.AnchorId, anchor.EditId) = (null, null);
                    break;
                default:
                    break;
            }
        }
    }
}
