using DevZoneDocs.Assembler.Compiling;
using DevZoneDocs.Assembler.Merging.Mends;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Packaging;
using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections.Repeats;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Stories;

/// <summary>
/// A whole document => a <see cref="DocumentTemplate"/>: notes first, since the body writes them where it refers to them.
/// </summary>
internal sealed class DocumentCompiler(WordprocessingDocument document, string name)
{
    private const int LargestBookmarkId = 100_000_000;

    private readonly List<TemplateProblem> _problems = [];
    private readonly Dictionary<(NoteKind, long), NoteTemplate> _notes = [];
    private readonly List<NotesTemplate> _noteParts = [];
    private readonly IdSpace _ids = new();
    private StorySettings _settings = StorySettings.Section;
    private readonly List<(TemplateLocation, string)> _formulas = [];
    private bool _notesHaveTags;

    /// <param name="package">The bytes of the document.</param>
    /// <exception cref="TemplateException">With every mistake, story by story.</exception>
    public DocumentTemplate Compile(byte[] package)
    {
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
            throw new DocumentException(name, "没有正文");
        List<BookmarkStart> starts = [.. main.Parts.Select(part => part.OpenXmlPart.RootElement).OfType<OpenXmlPartRootElement>()
            .Append(main.Document).SelectMany(root => root.Descendants<BookmarkStart>())];
        HashSet<string> bookmarks = new(body.Descendants<BookmarkStart>().Select(start => start.Name?.Value ?? ""),
            StringComparer.OrdinalIgnoreCase);
        _settings = new StorySettings(MarkupScope.Of(main.Document))
        {
            IsDocument = true,
            Lists = new ListStyles(document),
            Bookmarks = bookmarks
        };
        List<TemplateProblem> ofNotes = ReadNotes();
        MissingPolicy missing = TemplateWishes.MissingOf(document, name, _problems);
        List<StoryTemplate> stories = [.. StoryParts.Of(document).Select(Compile).OfType<StoryTemplate>()];
        if (PropertiesCompiler.Compile(document, name, _problems) is { } properties)
            stories.Add(properties);
        _problems.AddRange(ofNotes);
        ActiveContent.CheckPackage(document, name, _problems);
        PartTags.Check(document, name, _problems);
        if (_problems.Count > 0)
            throw new TemplateException(_problems);
        return new DocumentTemplate(name)
        {
            Entries = ZipReader.Read(package),
            MainPart = PartNames.Of(main.Uri),
            Stories = stories,
            Notes = _noteParts,
            Numbering = NumberingCompiler.Compile(main),
            Manifests = [.. FactManifests.In(main).Select(main.GetIdOfPart)],
            Formulas = _formulas,
            Missing = missing,
            Ids = _ids,
            LastNoteIds = Enum.GetValues<NoteKind>().ToDictionary(kind => kind, LastId),
            BookmarkNames = bookmarks,
            LastBookmarkId = starts.Select(start => int.TryParse(start.Id?.Value, out int id) && id < LargestBookmarkId ? id : 0).Append(0)
                .Max(),
            LastListId = main.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>().Select(list => list.NumberID?.Value ?? 0)
                .Append(0).Max() ?? 0,
        };
    }

    private long LastId(NoteKind kind) => _notes.Keys.Where(key => key.Item1 == kind).Select(key => key.Item2).Append(0).Max();

    /// <returns>Their mistakes, which are told behind those of the body.</returns>
    private List<TemplateProblem> ReadNotes()
    {
        foreach (OpenXmlPartRootElement root in StoryParts.NotesOf(document))
        {
            StorySettings settings = _settings with { Scope = MarkupScope.Of(root), IsNote = true };
            StoryFrame frame = StoryFrames.Of(root, root, IsNote);
            ReadOnlyMemory<byte> whole = Whole(root, settings);
            foreach (OpenXmlElement note in root.ChildElements.Where(IsNote).ToList())
                ReadNote(note, settings);
            NoteKind kind = NoteKinds.Of(root);
            _noteParts.Add(new NotesTemplate(kind, PartNames.Of(PartRoots.PartOf(root)!.Uri), frame)
            {
                Notes = whole,
                Declared = settings.Scope.Declared
            });
        }

        if (_noteParts.All(part => part.Kind != NoteKind.Comment))
            _noteParts.Add(NotesTemplate.None(StoryFrames.Split(new Comments(), _ => false), MarkupScope.Of(new Comments()).Declared));
        List<TemplateProblem> problems = [.. _problems];
        _problems.Clear();
        return problems;
    }

    /// <summary>Separators are no notes of anybody's.</summary>
    private static bool IsNote(OpenXmlElement note) =>
        note is Comment or FootnoteEndnoteType { Type: null } or FootnoteEndnoteType { Type.InnerText: "normal" };

    private static ReadOnlyMemory<byte> Whole(OpenXmlPartRootElement root, StorySettings settings)
    {
        using MarkupWriter writer = new(settings.Scope.Declared);
        using MemoryStream notes = new();
        foreach (OpenXmlElement note in root.ChildElements.Where(IsNote))
            notes.Write(writer.Write(note.CloneNode(true)).Span);
        return notes.ToArray();
    }

    private void ReadNote(OpenXmlElement note, StorySettings settings)
    {
        (IReadOnlyList<Operation> operations, bool hasTags) = CompileStory(note, StoryParts.NameOf(note), settings,
            new Dictionary<OpenXmlElement, NoteTemplate>());
        using MarkupCompiler compiler = new(settings);
        (FixedMarkup start, FixedMarkup end) = compiler.Shell(note, isRepeated: false);
        NoteKind kind = NoteKinds.Of(note);
        long id = NoteKinds.IdOf(note);
        _notesHaveTags |= hasTags;
        _notes.TryAdd((kind, id),
            new NoteTemplate(kind, id, operations) { Start = start, End = end, LastParagraph = settings.Scope.Common.Paragraph });
    }

    private StoryTemplate? Compile((Uri Part, OpenXmlElement Container, string Name) story)
    {
        bool isBody = story.Container is Body;
        OpenXmlPartRootElement root = story.Container as OpenXmlPartRootElement ?? (OpenXmlPartRootElement)story.Container.Parent!;
        StorySettings settings = isBody ? _settings : _settings with { Scope = MarkupScope.Of(root) };
        ReadNumbers(story.Container);
        StoryFrame frame = StoryFrames.Of(root, story.Container, child => child is not SectionProperties
            || child != story.Container.LastChild);
        if (isBody && story.Container.LastChild is SectionProperties page)
            page.Remove();
        (IReadOnlyList<Operation> operations, bool hasTags) = CompileStory(story.Container, story.Name, settings, isBody
            ? References(story.Container) : []);
        if (hasTags)
            _formulas.AddRange(ComputedFields.In(story.Container)
                .Formulas.Select(formula => (new TemplateLocation(name, 0, "") { Part = story.Name }, formula.Value)));
        if (hasTags || (isBody && _notesHaveTags))
            return new StoryTemplate(PartNames.Of(story.Part), frame, operations)
            {
                IsBody = isBody,
                LastParagraph = settings.Scope.Common.Paragraph
            };
        CopiedIds.Claim(MarksOf(operations), _ids);
        return null;
    }

    /// <summary>
    /// The SDK reads a number when it is asked for: a table that no program can lay out comes to light while the template is read.
    /// </summary>
    private static void ReadNumbers(OpenXmlElement story)
    {
        foreach (GridSpan span in story.Descendants<GridSpan>())
            _ = span.Val?.Value;
    }

    private static IEnumerable<MarkTemplate> MarksOf(IReadOnlyList<Operation> operations) =>
        operations.SelectMany(operation => operation.Marks.Concat(MarksOf(operation.Children)));

    private (IReadOnlyList<Operation> Operations, bool HasTags) CompileStory(
        OpenXmlElement container, string part, StorySettings settings, IReadOnlyDictionary<OpenXmlElement, NoteTemplate> notes)
    {
        TemplateReading reading = StoryReader.Read(container, name, part, settings, notes, StoryReader.PartsOf(container));
        _problems.AddRange(reading.Problems);
        return (reading.Operations, reading.HasTags);
    }

    private Dictionary<OpenXmlElement, NoteTemplate> References(OpenXmlElement body)
    {
        Dictionary<OpenXmlElement, NoteTemplate> references = [];
        foreach (OpenXmlElement element in body.Descendants().ToList())
        {
            (NoteKind Kind, long Id)? key = element switch
            {
                FootnoteReference { Id.Value: var id } => (NoteKind.Footnote, id),
                EndnoteReference { Id.Value: var id } => (NoteKind.Endnote, id),
                CommentReference { Id.Value: { } id } when long.TryParse(id, out long number) => (NoteKind.Comment, number),
                _ => null,
            };
            if (key is { } known && _notes.TryGetValue(known, out NoteTemplate? note))
                references.Add(element, note);
        }

        return references;
    }
}
