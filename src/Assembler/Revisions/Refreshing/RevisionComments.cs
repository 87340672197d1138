using System.Globalization;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Polishing.Tracking;
using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2013.Word;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>Puts comments at letters of an editor's file, and closes those that have been answered.</summary>
internal sealed class RevisionComments(MainDocumentPart main, RevisionMarks marks)
{
    private int? _last;

    /// <param name="range">What the comment is about.</param>
    public void Add(TextRange range, string text)
    {
        string id = NextId().ToString(CultureInfo.InvariantCulture);
        Comment comment = CommentParagraphs.Of(text, int.Parse(id, CultureInfo.InvariantCulture));
        comment.Author = marks.Author.Name;
        comment.Initials = marks.Author.Initials;
        comment.Date = marks.Date;
        Comments().AppendChild(comment);

        Paragraph paragraph = range.Paragraph.Element;
        RunCuts.PlaceAt(range.Paragraph, range.End)(new CommentRangeEnd { Id = id });
        range.Paragraph.ReadAgain();
        RunCuts.PlaceAt(range.Paragraph, range.Start)(new CommentRangeStart { Id = id });
        range.Paragraph.ReadAgain();

        // Behind a reference LibreOffice ends bookmarks too early (docs/word/comments-and-bookmarks.md): it stands last.
        paragraph.AppendChild(new Run(new RunProperties(new RunStyle { Val = "CommentReference" }), new CommentReference { Id = id }));
    }

    /// <summary>Marks the program's own comment on a gap as done, as a person does who has answered it.</summary>
    /// <param name="gap">Where the gap's text stands.</param>
    public void Close(TextRange gap)
    {
        Run run = gap.Paragraph.Letters[gap.Start].Holder.Ancestors<Run>().First();
        HashSet<string> around = OpenAt(run);
        foreach (Comment comment in Comments().Elements<Comment>().Where(comment => comment.Author?.Value == CommentParagraphs.Author && around.Contains(comment.Id?.Value ?? "")))
            MarkDone(comment);
    }

    /// <summary>The comments whose range begins before the run and has not ended there.</summary>
    private static HashSet<string> OpenAt(Run run)
    {
        HashSet<string> open = [];
        foreach (OpenXmlElement element in run.Ancestors<Paragraph>().First().Descendants().TakeWhile(element => element != run))
        {
            if (element is CommentRangeStart { Id.Value: { } start })
                open.Add(start);
            else if (element is CommentRangeEnd { Id.Value: { } end })
                open.Remove(end);
        }

        return open;
    }

    private void MarkDone(Comment comment)
    {
        if (comment.Elements<Paragraph>().LastOrDefault() is not { } paragraph)
            return;
        string paraId = paragraph.ParagraphId?.Value ?? FreeParagraphId(comment);
        paragraph.ParagraphId = paraId;
        CommentsEx extended = Extended();
        CommentEx? known = extended.Elements<CommentEx>().FirstOrDefault(each => each.ParaId?.Value == paraId);
        if (known is not null)
            known.Done = true;
        else
            extended.AppendChild(new CommentEx { ParaId = paraId, Done = true });
    }

    /// <summary>Below 0x80000000 (MS-DOCX, 2.2.4), and far from those that Word counts up from chance.</summary>
    private static string FreeParagraphId(Comment comment) =>
        (0x5D000000 + int.Parse(comment.Id!.Value!, CultureInfo.InvariantCulture)).ToString("X8", CultureInfo.InvariantCulture);

    private CommentsEx Extended()
    {
        WordprocessingCommentsExPart part = main.WordprocessingCommentsExPart
            ?? main.AddNewPart<WordprocessingCommentsExPart>(FreeRelationships.In(main, "rIdCommentsEx"));
        if (part.CommentsEx is null)
        {
            part.CommentsEx = new CommentsEx();
            part.CommentsEx.AddNamespaceDeclaration("w15", "http://schemas.microsoft.com/office/word/2012/wordml");
        }

        Ignore(Comments());
        return part.CommentsEx;
    }

    /// <summary>Programs that do not know Word 2010's attributes pass them over.</summary>
    private static void Ignore(Comments comments)
    {
        const string Prefix = "w14";
        if (comments.LookupNamespace(Prefix) is null)
            comments.AddNamespaceDeclaration(Prefix, "http://schemas.microsoft.com/office/word/2010/wordml");
        comments.MCAttributes ??= new MarkupCompatibilityAttributes();
        string ignorable = comments.MCAttributes.Ignorable?.Value ?? "";
        if (!ignorable.Split(' ').Contains(Prefix))
            comments.MCAttributes.Ignorable = $"{ignorable} {Prefix}".Trim();
    }

    private int NextId()
    {
        _last ??= Comments().Elements<Comment>()
            .Select(comment => int.TryParse(comment.Id?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int id) ? id : -1)
            .DefaultIfEmpty(-1)
            .Max();
        return (_last = _last.Value + 1).Value;
    }

    private Comments Comments()
    {
        WordprocessingCommentsPart part = main.WordprocessingCommentsPart
            ?? main.AddNewPart<WordprocessingCommentsPart>(FreeRelationships.In(main, "rIdComments"));
        return part.Comments ??= new Comments();
    }
}
