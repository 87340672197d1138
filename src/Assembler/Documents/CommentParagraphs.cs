using System.Globalization;
using DevZoneDocs.Assembler.Compiling;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>Makes the comments of a draft. They carry no time: a draft of the same data is the same to the byte.</summary>
internal static class CommentParagraphs
{
    public const string Author = "初稿";

    /// <param name="first">The id of the first.</param>
    /// <param name="declared">The prefixes that the root of the comments declares.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> Markup(IReadOnlyList<string> texts, int first, IReadOnlyDictionary<string, string> declared)
    {
        using MarkupWriter writer = new(declared);
        return [.. texts.Select((text, i) => writer.Write(Of(text, first + i)))];
    }

    public static Comment Of(string text, int id)
    {
        Run reference = new(new RunProperties(new RunStyle { Val = "CommentReference" }), new AnnotationReferenceMark());
        Paragraph paragraph = new(
            new ParagraphProperties(new ParagraphStyleId { Val = "CommentText" }),
            reference,
            Runs.Of(null, text));
        return new Comment(paragraph) { Id = id.ToString(CultureInfo.InvariantCulture), Author = Author, Initials = "稿" };
    }
}
