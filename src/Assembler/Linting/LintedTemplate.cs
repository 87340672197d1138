using DevZoneDocs.Assembler.Compiling;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Stories;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>A template as it was read, mistakes and all: a section's is its body, any other has headers, notes and more.</summary>
/// <param name="LostStyles">The styles that the text names and the template itself does not know.</param>
internal sealed record LintedTemplate(string Name, IReadOnlyList<LintedStory> Stories, IReadOnlyList<LostStyle> LostStyles)
{
    private static readonly Dictionary<OpenXmlElement, NoteTemplate> NoNotes = [];

    /// <summary>What is wrong with the properties of the file.</summary>
    public IReadOnlyList<TemplateProblem> PropertyProblems { get; init; } = [];

    public IEnumerable<string> Includes => Stories.SelectMany(story => story.Reading.Includes);

    /// <summary>Story after story; each block that opens also ends.</summary>
    public IEnumerable<PlacedTag> Tags => Stories.SelectMany(story => story.Reading.Tags);

    /// <exception cref="DocumentException">The file has no text.</exception>
    public static LintedTemplate ReadSection(WordprocessingDocument document, string name, IFragmentSource fragments)
    {
        Body body = CopyOfBody(document, name);
        List<TemplateProblem> properties = [];
        ActiveContent.CheckPackage(document, name, properties);
        PartTags.Check(document, name, properties);
        List<(string Style, Paragraph? At)> lost = [.. StylesLost(document, body)];
        LintedStory story = LintedStory.Read(body, text => SectionTemplate.Read((Body)text, name, fragments, document.MainDocumentPart));
        Dictionary<OpenXmlElement, int> numbers = new(ReferenceEqualityComparer.Instance);
        foreach ((int i, Paragraph paragraph) in story.Paragraphs.Index())
            numbers.Add(paragraph, i + 1);
        return new LintedTemplate(name, [story], [.. lost
            .Where(style => style.At is not null && numbers.ContainsKey(style.At))
            .Select(style => new LostStyle(style.Style, numbers[style.At!]))])
        { PropertyProblems = properties };
    }

    /// <summary>A template that is merged by itself.</summary>
    /// <exception cref="DocumentException">The file has no text.</exception>
    public static LintedTemplate ReadDocument(WordprocessingDocument document, string name)
    {
        Body body = CopyOfBody(document, name);
        List<TemplateProblem> properties = [];
        TemplateWishes.MissingOf(document, name, properties);
        ActiveContent.CheckPackage(document, name, properties);
        PartTags.Check(document, name, properties);
        IEnumerable<(OpenXmlElement Story, OpenXmlElement Saved, string Part)> stories =
        [
            (body, document.MainDocumentPart!.Document.Body!, "正文"),
            .. StoryParts.Of(document).Skip(1).Select(story => (story.Container.CloneNode(true), story.Container, story.Name)),
            .. StoryParts.NotesOf(document).SelectMany(notes => notes.ChildElements).Where(IsWritten).Select(note => (note.CloneNode(true), note, StoryParts.NameOf(note))),
        ];
        return new LintedTemplate(name, [.. stories.Select(story => LintedStory.Read(
            story.Story, text => StoryReader.Read(text, name, story.Part, StorySettings.Section, NoNotes, StoryReader.PartsOf(story.Saved))))], [])
        { PropertyProblems = properties };
    }

    /// <summary>A template of one paragraph that stands as text in a report definition.</summary>
    public static LintedTemplate OfText(string text, string name, IFragmentSource fragments) =>
        new(name, [LintedStory.Read(new Body(new Paragraph(Runs.Of(null, text))), body => SectionTemplate.Read((Body)body, name, fragments, null))], []);

    /// <summary>Without the comments of an earlier check.</summary>
    private static Body CopyOfBody(WordprocessingDocument document, string name)
    {
        Body body = (Body)(document.MainDocumentPart?.Document?.Body ?? throw new DocumentException(name, "没有正文")).CloneNode(true);
        AuthoredComments.RemoveMarks(body, AuthoredComments.Of(document, AuthoredComments.Linter));
        return body;
    }

    /// <summary>Separators are no notes of anybody's, and what a check said of tags is no tag.</summary>
    private static bool IsWritten(OpenXmlElement note) => note switch
    {
        FootnoteEndnoteType { Type.Value: { } type } => type == FootnoteEndnoteValues.Normal,
        Comment comment => comment.Author?.Value != AuthoredComments.Linter,
        _ => true,
    };

    private static IEnumerable<(string Style, Paragraph? At)> StylesLost(WordprocessingDocument document, Body body)
    {
        HashSet<string?> known = [.. (document.MainDocumentPart!.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Select(style => style.StyleId?.Value)];
        return from reference in StyleReferences.In(body)
               let style = StyleReferences.Get(reference)
               where !known.Contains(style)
               group reference by style into first
               select (first.Key, ParagraphOf(first.First()));
    }

    private static Paragraph? ParagraphOf(OpenXmlElement reference) =>
        reference.Ancestors<Paragraph>().FirstOrDefault()
            ?? reference.Ancestors<Table>().FirstOrDefault()?.Descendants<Paragraph>().FirstOrDefault();
}

/// <summary>A style that a text names, and the first paragraph that does.</summary>
internal sealed record LostStyle(string Style, int Paragraph);
