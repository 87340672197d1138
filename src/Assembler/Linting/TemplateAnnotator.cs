using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>Writes a template's mistakes into a copy of it, as comments in the place of each; those of an earlier check give way.</summary>
internal static class TemplateAnnotator
{
    /// <param name="problems">Of the template itself, with the paragraph of each in the file, counted from 0; -1 where it has none.</param>
    public static byte[] Annotate(byte[] docx, string name, IReadOnlyList<(LintProblem Problem, int Paragraph)> problems)
    {
        using MemoryStream stream = new();
        stream.Write(docx);
        using (WordprocessingDocument document = Packages.Open(stream, name, editable: true))
        {
            AuthoredComments.Remove(document, AuthoredComments.Linter);
            if (problems.Count > 0)
                Add(document, problems);
            document.Save();
        }

        return DeterministicPackage.Rewrite(stream);
    }

    private static void Add(WordprocessingDocument document, IReadOnlyList<(LintProblem Problem, int Paragraph)> problems)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        Body body = main.Document.Body!;
        List<Paragraph> paragraphs = [.. body.Descendants<Paragraph>()];
        if (paragraphs.Count == 0)
            paragraphs.Add(body.PrependChild(new Paragraph()));
        WordprocessingCommentsPart part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
        part.Comments ??= new Comments();
        LinterComments comments = new(part.Comments, main.StyleDefinitionsPart?.Styles);
        foreach ((LintProblem problem, int at) in problems)
        {
            // Word has no comments in headers and notes: what is wrong there is told at the top of the body, with its place.
            string place = at < 0 && problem.Location.Paragraph > 0 ? $"{problem.Location.Part}第{problem.Location.Paragraph}段：" : "";
            Comment comment = comments.Add(place + problem.Advice);
            Paragraph paragraph = paragraphs[Math.Max(0, at)];
            Anchor(paragraph, at < 0 ? "" : problem.Location.Tag, problem.Location.Offset, comment.Id!.Value!, comments);
        }
    }

    /// <summary>Around the tag where it is found, else around the paragraph. Word has no comments in text boxes: they go beside the box.</summary>
    private static void Anchor(Paragraph paragraph, string tag, int offset, string id, LinterComments comments)
    {
        Paragraph outer = paragraph.Ancestors<TextBoxContent>().Any() ? paragraph.Ancestors<Paragraph>().Last() : paragraph;
        CommentRangeStart start = new() { Id = id };
        CommentRangeEnd end = new() { Id = id };
        if (outer == paragraph && RunSplitter.Isolate(paragraph, tag, offset) is var (first, last))
        {
            first.InsertBeforeSelf(start);
            last.InsertAfterSelf(end);
        }
        else
        {
            if (outer.ParagraphProperties is { } properties)
                properties.InsertAfterSelf(start);
            else
                outer.PrependChild(start);
            outer.AppendChild(end);
        }

        end.InsertAfterSelf(comments.Reference(id));
    }
}

/// <summary>The comments of a check in a template, in the template's own styles where it has them.</summary>
internal sealed class LinterComments(Comments comments, Styles? styles)
{
    private readonly string? _textStyle = StyleNamed(styles, "annotation text");
    private readonly string? _referenceStyle = StyleNamed(styles, "annotation reference");

    private int _next = comments
        .Elements<Comment>()
        .Select(comment => int.TryParse(comment.Id?.Value, CultureInfo.InvariantCulture, out int id) ? id : -1)
        .DefaultIfEmpty(-1)
        .Max() + 1;

    public Comment Add(string text)
    {
        Paragraph paragraph = new(new Run(new AnnotationReferenceMark()), Runs.Of(null, text));
        if (_textStyle is not null)
            paragraph.ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = _textStyle } };
        return comments.AppendChild(new Comment(paragraph)
        {
            Id = (_next++).ToString(CultureInfo.InvariantCulture),
            Author = AuthoredComments.Linter,
            Initials = "检",
        });
    }

    public Run Reference(string id)
    {
        Run run = new(new CommentReference { Id = id });
        if (_referenceStyle is not null)
            run.RunProperties = new RunProperties { RunStyle = new RunStyle { Val = _referenceStyle } };
        return run;
    }

    private static string? StyleNamed(Styles? styles, string name) =>
        styles?.Elements<Style>()
            .FirstOrDefault(style => string.Equals(style.StyleName?.Val?.Value, name, StringComparison.OrdinalIgnoreCase))?.StyleId?.Value;
}
