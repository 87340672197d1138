using DevZoneDocs.Assembler.Compiling;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections.Carrying;
using DevZoneDocs.Assembler.Sections.Formatters;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// A compiled section template (部分模板): parsed once, merged many times, by many threads at once.
/// (.docx) => body => <see cref="AuthoringMarks"/> => <see cref="TagIsolator"/> => <see cref="BlockPairs"/> => <see cref="TemplateCompiler"/> => operations.
/// </summary>
public sealed class SectionTemplate
{
    private SectionTemplate(string name, IReadOnlyList<Operation> operations, IReadOnlyCollection<string> includes, CarriedContent carried) =>
        (Name, Operations, Includes, Carried) = (name, operations, includes, carried);

    public string Name { get; }

    /// <summary>The names of the fragments that it includes.</summary>
    public IReadOnlyCollection<string> Includes { get; }

    internal IReadOnlyList<Operation> Operations { get; }

    /// <summary>What its blocks name: never changed.</summary>
    internal CarriedContent Carried { get; }

    /// <summary>Whether its pages are wider than they are high, as those of an annex with a wide table.</summary>
    internal bool IsLandscape { get; private init; }

    /// <param name="name">As its author knows it: economy/review.</param>
    /// <exception cref="TemplateException">With every mistake in the template.</exception>
    /// <exception cref="DocumentException">The file is no .docx.</exception>
    public static SectionTemplate Parse(Stream docx, string name, IFragmentSource? fragments = null) =>
        Packages.Read(docx, name, document => Parse(document, name, fragments ?? NoFragments.Instance));

    /// <summary>A template of one paragraph, for a title or an opening that a report definition gives as text.</summary>
    /// <param name="style">The style of the layout that the paragraph is in; the default style where null.</param>
    /// <exception cref="TemplateException">With every mistake in the text.</exception>
    public static SectionTemplate ParseText(string text, string? style, string name)
    {
        Paragraph paragraph = new(Runs.Of(null, text));
        if (style is not null)
            paragraph.ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } };
        return Compile(new Body(paragraph), name, NoFragments.Instance, null);
    }

    private static SectionTemplate Parse(WordprocessingDocument document, string name, IFragmentSource fragments)
    {
        MainDocumentPart main = document.MainDocumentPart ?? throw new DocumentException(name, "没有正文");
        return Compile(main.Document?.Body ?? throw new DocumentException(name, "没有正文"), name, fragments, main);
    }

    private static SectionTemplate Compile(Body body, string name, IFragmentSource fragments, MainDocumentPart? main)
    {
        TemplateReading reading = Read(body, name, fragments, main);
        return reading.Problems.Count == 0
            ? new SectionTemplate(name, reading.Operations, reading.Includes, reading.Carried) { IsLandscape = reading.IsLandscape }
            : throw new TemplateException(reading.Problems);
    }

    /// <summary>Reads on behind each mistake, so that all are told at once.</summary>
    /// <param name="body">It is taken apart.</param>
    /// <param name="main">What the body names stands there; null for a body that names nothing.</param>
    internal static TemplateReading Read(Body body, string name, IFragmentSource fragments, MainDocumentPart? main)
    {
        List<TemplateProblem> problems = [];
        SectionProperties? page = body.GetFirstChild<SectionProperties>();
        page?.Remove();
        CarriedContent carried = Detach(body, name, main, problems);
        DropLastParagraph(body);
        UnsupportedContent.Check(body, name, problems);
        ActiveContent.CheckFields(body, name, "", problems);
        TextTags texts = new(name, "", problems);
        texts.Read(body);
        Dictionary<Run, PlacedTag> tags = new TagIsolator(name, "", problems).Isolate(body);
        problems.AddRange(tags.Values.SelectMany(FormatterList.Check));
        problems.AddRange(tags.Values.SelectMany(DrawingFormatters.Check));
        new DrawingTags(name, "", carried.Parts.Part, problems).Isolate(body, tags);
        IReadOnlyList<PlacedTag> paired = StrayTags.Remove(tags, body, problems);
        using TemplateCompiler compiler = new(tags, fragments, problems, StorySettings.Section) { Texts = texts.Texts };
        IReadOnlyList<Operation> operations = compiler.Compile(body.ChildElements);
        return new TemplateReading(name, texts.Among(paired), operations, compiler.Includes, TemplateReading.InOrder(problems))
        {
            HasTags = tags.Count + texts.Texts.Count > 0,
            Carried = carried,
            IsLandscape = PageShapes.IsLandscape(page),
        };
    }

    /// <summary>Takes out what is the author's alone, and along what the body names in its package.</summary>
    private static CarriedContent Detach(Body body, string name, MainDocumentPart? main, List<TemplateProblem> problems)
    {
        if (main is not null)
            NoteInliner.Apply(main, body);
        AuthoringMarks.Remove(body);
        if (main is null)
            return new CarriedContent();
        StyleNames.Apply(main, body);
        return ContentCarrier.Take(main, body, name, problems);
    }

    /// <summary>Word lets no text end with a table: the empty paragraph behind it is none of the author's.</summary>
    private static void DropLastParagraph(Body body)
    {
        if (body.LastChild is Paragraph last && !VisibleContent.IsIn(last) && last.PreviousSibling() is Table)
            last.Remove();
    }
}
