using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>The comments of one author in a document.</summary>
internal static class AuthoredComments
{
    /// <summary>Whose comments a linted template carries.</summary>
    public const string Linter = "模板检查";

    /// <summary>The ids of the author's comments.</summary>
    public static HashSet<string> Of(WordprocessingDocument document, string author) =>
        [.. (document.MainDocumentPart?.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? [])
            .Where(comment => comment.Author?.Value == author)
            .Select(comment => comment.Id?.Value)
            .OfType<string>()];

    /// <summary>Takes out of a text the marks of the comments, and the runs that hold nothing else.</summary>
    public static void RemoveMarks(OpenXmlElement text, IReadOnlySet<string> ids)
    {
        foreach (OpenXmlElement mark in text.Descendants().Where(element => IdOf(element) is { } id && ids.Contains(id)).ToList())
        {
            OpenXmlElement alone = mark is CommentReference && mark.Parent is Run run && run.ChildElements.All(child => child == mark || child is RunProperties) ? run : mark;
            alone.Remove();
        }
    }

    /// <summary>Takes an author's comments out of a document.</summary>
    public static void Remove(WordprocessingDocument document, string author)
    {
        HashSet<string> ids = Of(document, author);
        if (ids.Count == 0)
            return;
        RemoveMarks(document.MainDocumentPart!.Document, ids);
        foreach (Comment comment in document.MainDocumentPart.WordprocessingCommentsPart!.Comments.Elements<Comment>().Where(comment => ids.Contains(comment.Id?.Value ?? "")).ToList())
            comment.Remove();
    }

    /// <summary>The package without an author's comments; the same bytes where there are none.</summary>
    /// <exception cref="DocumentException">It is no Word document.</exception>
    public static byte[] Strip(byte[] package, string name, string author)
    {
        using MemoryStream reading = new(package, writable: false);
        if (Packages.Read(reading, name, document => Of(document, author).Count == 0))
            return package;
        using MemoryStream stream = new();
        stream.Write(package);
        using (WordprocessingDocument document = Packages.Open(stream, name, editable: true))
        {
            Remove(document, author);
            document.Save();
        }

        return stream.ToArray();
    }

    private static string? IdOf(OpenXmlElement element) => element switch
    {
        CommentRangeStart start => start.Id?.Value,
        CommentRangeEnd end => end.Id?.Value,
        CommentReference reference => reference.Id?.Value,
        _ => null,
    };
}
