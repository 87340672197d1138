using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Packaging;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Merging;

/// <summary>The comments of a document whose template has none, or whose own stay as they are.</summary>
internal static class CommentsPart
{
    private const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    public static void Write(PackageParts parts, DocumentTemplate template, IEnumerable<ReadOnlyMemory<byte>> comments)
    {
        NotesTemplate own = template.Comments;
        using MemoryStream content = new();
        content.Write(own.Frame.Head.Span);
        content.Write(own.Notes.Span);
        foreach (ReadOnlyMemory<byte> comment in comments)
            content.Write(comment.Span);
        content.Write(own.Frame.Tail.Span);
        if (!own.IsNew)
        {
            parts.Replace(own.Part, content.ToArray());
            return;
        }

        string name = parts.Free("word/comments", ".xml");
        parts.Add(name, ContentType, content.ToArray());
        PartRelationships main = parts.Relationships(template.MainPart);
        main.Add(main.Free("rIdComments"), Type, name);
    }
}
