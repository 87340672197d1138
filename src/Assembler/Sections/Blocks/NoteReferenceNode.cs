using System.Globalization;
using DevZoneDocs.Assembler.Sections.Stories;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>A reference to a note or a comment, which is written with the names in scope at each place that refers to it.</summary>
internal sealed class NoteReferenceNode(OpenXmlElement reference, NoteTemplate note) : TemplateNode
{
    private readonly Prototype _reference = new(reference, deep: true);

    public override OpenXmlElement Element => _reference.Element;

    public override void Render(MergeContext context, OpenXmlElement parent)
    {
        OpenXmlElement copy = _reference.Copy();
        long id = context.Document!.Notes(note.Kind).Write(note, context);
        if (copy is CommentReference comment)
            comment.Id = id.ToString(CultureInfo.InvariantCulture);
        else
            ((FootnoteEndnoteReferenceType)copy).Id = id;
        parent.AppendChild(copy);
    }
}
