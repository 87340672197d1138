using System.Globalization;
using DevZoneDocs.Assembler.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Polishing.Tracking;

/// <summary>Sums up in a comment what polishing has done to a section.</summary>
internal sealed class SectionComments(MainDocumentPart main, RevisionMarks marks)
{
    /// <param name="paragraph">The first that the comment is about.</param>
    public void Add(PolishedSection section, Paragraph paragraph)
    {
        Comments comments = Part().Comments;
        int id = comments
            .Elements<Comment>()
            .Select(comment => int.Parse(comment.Id!.Value!, CultureInfo.InvariantCulture))
            .DefaultIfEmpty(-1)
            .Max() + 1;
        Comment comment = CommentParagraphs.Of(TextOf(section), id);
        comment.Author = marks.Author.Name;
        comment.Initials = marks.Author.Initials;
        comment.Date = marks.Date;
        comments.AppendChild(comment);
        Anchor(paragraph, comment.Id!.Value!);
    }

    private static string TextOf(PolishedSection section) => section.Outcome switch
    {
        PolishOutcome.Reworded => $"AI润色：本部分送出{section.Sent}句，改写{section.Reworded}句，保留原句{section.Kept.Count}句{Rest(section)}。请逐处审阅，接受或拒绝修订；全部拒绝即恢复原文。",
        PolishOutcome.Failed => $"AI润色：本部分未润色，{section.Reason}。现为原文。",
        _ => $"AI润色：本部分送出{section.Sent}句，改写0句，保留原句{section.Kept.Count}句。现为原文。",
    };

    private static string Rest(PolishedSection section) => section.Reason.Length == 0 ? "" : $"；有一部分未润色，{section.Reason}";

    /// <summary>The reference stands last: in front of a fact it would cost the fact a letter in LibreOffice.</summary>
    private static void Anchor(Paragraph paragraph, string id)
    {
        CommentRangeStart start = new() { Id = id };
        if (paragraph.ParagraphProperties is { } properties)
            paragraph.InsertAfter(start, properties);
        else
            paragraph.PrependChild(start);
        paragraph.Append(
            new CommentRangeEnd { Id = id },
            new Run(new RunProperties(new RunStyle { Val = "CommentReference" }), new CommentReference { Id = id }));
    }

    private WordprocessingCommentsPart Part()
    {
        WordprocessingCommentsPart part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>("rIdComments");
        part.Comments ??= new Comments();
        return part;
    }
}
