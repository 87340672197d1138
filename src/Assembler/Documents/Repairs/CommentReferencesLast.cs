using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Repairs;

/// <summary>
/// Moves the references of comments to the end of their paragraph, while their ranges stay. Behind a reference LibreOffice
/// ends every bookmark of the paragraph one character early, and so would cut the facts (docs/word/comments-and-bookmarks.md).
/// </summary>
internal sealed class CommentReferencesLast : IRepair
{
    public void Apply(OpenXmlElement block)
    {
        IEnumerable<Paragraph> paragraphs = block.Descendants<Paragraph>();
        foreach (Paragraph paragraph in (block is Paragraph own ? paragraphs.Prepend(own) : paragraphs).ToList())
        {
            foreach (Run reference in paragraph.Elements<Run>().Where(run => run.GetFirstChild<CommentReference>() is not null).ToList())
            {
                reference.Remove();
                paragraph.AppendChild(reference);
            }
        }
    }
}
