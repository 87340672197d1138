using System.Globalization;
using DevZoneDocs.Assembler.Sections.Blocks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Stories;

/// <summary>A footnote, an endnote or a comment, compiled: it is written anew wherever a repeated block refers to it.</summary>
internal sealed class NoteTemplate(OpenXmlElement note, IReadOnlyList<TemplateNode> nodes)
{
    private readonly Prototype _note = new(note, deep: false);

    public NoteKind Kind { get; } = KindOf(note);

    public long Id { get; } = IdOf(note);

    public IReadOnlyList<TemplateNode> Nodes => nodes;

    public OpenXmlElement Write(long id, MergeContext context)
    {
        OpenXmlElement copy = _note.Copy();
        if (copy is Comment comment)
            comment.Id = id.ToString(CultureInfo.InvariantCulture);
        else
            ((FootnoteEndnoteType)copy).Id = id;
        TemplateNode.RenderAll(nodes, context with { Writer = context.Writer.WithoutComments }, copy);
        StoryEnds.Close(copy);
        if (id != Id)
            CopyMarks.Remove(copy);
        return copy;
    }

    private static NoteKind KindOf(OpenXmlElement note) => note switch
    {
        Footnote => NoteKind.Footnote,
        Endnote => NoteKind.Endnote,
        _ => NoteKind.Comment,
    };

    public static long IdOf(OpenXmlElement note) => note switch
    {
        FootnoteEndnoteType end => end.Id?.Value ?? 0,
        Comment comment when long.TryParse(comment.Id?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id) =>
            id,
        _ => -1,
    };
}

internal enum NoteKind
{
    Footnote,
    Endnote,
    Comment,
}
