using DevZoneDocs.Assembler.Sections.Blocks;
using DevZoneDocs.Assembler.Sections.Mends;
using DevZoneDocs.Assembler.Sections.Repeats;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Stories;

/// <summary>A whole document => a <see cref="DocumentTemplate"/>: notes first, since the body writes them where it refers to them.</summary>
internal sealed class DocumentCompiler(WordprocessingDocument document, string name)
{
    private readonly List<TemplateProblem> _problems = [];
    private readonly Dictionary<(NoteKind, long), NoteTemplate> _notes = [];
    private readonly IdSpace _ids = new();
    private ListStyles? _lists;
    private bool _hasIds;
    private bool _notesHaveTags;

    /// <param name="package">The bytes of the document.</param>
    /// <exception cref="TemplateException">With every mistake, story by story.</exception>
    public DocumentTemplate Compile(byte[] package)
    {
        if (document.MainDocumentPart?.Document?.Body is not { } body)
            throw new DocumentException(name, "没有正文");
        _lists = new ListStyles(document);
        HashSet<string> bookmarks = new(
            body.Descendants<BookmarkStart>().Select(start => start.Name?.Value ?? ""), StringComparer.OrdinalIgnoreCase);
        List<TemplateProblem> ofNotes = ReadNotes();
        MissingPolicy missing = TemplateWishes.MissingOf(document, name, _problems);
        List<StoryTemplate> stories = [.. StoryParts.Of(document).Select(Compile).OfType<StoryTemplate>()];
        _problems.AddRange(ofNotes);
        ActiveContent.CheckPackage(document, name, _problems);
        if (_problems.Count > 0)
            throw new TemplateException(_problems);
        return new DocumentTemplate(name, package)
        {
            Stories = stories,
            Missing = missing,
            HasIds = _hasIds,
            Ids = _ids,
            LastNoteIds = Enum.GetValues<NoteKind>().ToDictionary(kind => kind, LastId),
            BookmarkNames = bookmarks,
            LastListId = document.MainDocumentPart.NumberingDefinitionsPart?.Numbering?.Elements<NumberingInstance>().Select(list => list.NumberID?.Value ?? 0).Append(0).Max() ?? 0,
        };
    }

    private long LastId(NoteKind kind) => _notes.Keys.Where(key => key.Item1 == kind).Select(key => key.Item2).Append(0).Max();

    /// <returns>Their mistakes, which are told behind those of the body.</returns>
    private List<TemplateProblem> ReadNotes()
    {
        foreach (OpenXmlElement note in StoryParts.NotesOf(document).SelectMany(root => root.ChildElements))
        {
            // Separators are no notes of anybody's.
            if (note is FootnoteEndnoteType { Type.Value: { } type } && type != FootnoteEndnoteValues.Normal)
                continue;
            _hasIds |= StoryMarks.Of(note).Any;
            (IReadOnlyList<TemplateNode> nodes, bool hasTags) = CompileStory(note, StoryParts.NameOf(note), new Dictionary<OpenXmlElement, TemplateNode>());
            NoteTemplate template = new(note, nodes);
            _notesHaveTags |= hasTags;
            _notes.TryAdd((template.Kind, template.Id), template);
        }

        List<TemplateProblem> problems = [.. _problems];
        _problems.Clear();
        return problems;
    }

    private StoryTemplate? Compile((Uri Part, OpenXmlElement Container, string Name) story)
    {
        bool isBody = story.Container is Body;
        StoryMarks marks = StoryMarks.Of(story.Container);
        (IReadOnlyList<TemplateNode> nodes, bool hasTags) = CompileStory(story.Container, story.Name, isBody ? References(story.Container) : []);
        if (hasTags || (isBody && _notesHaveTags))
        {
            _hasIds |= marks.Any;
            return new StoryTemplate(story.Part, nodes);
        }

        CopiedIds.Claim(marks, _ids);
        return null;
    }

    private (IReadOnlyList<TemplateNode> Nodes, bool HasTags) CompileStory(
        OpenXmlElement container, string part, IReadOnlyDictionary<OpenXmlElement, TemplateNode> leaves)
    {
        TemplateReading reading = StoryReader.Read(container, name, part, _lists, leaves, StoryReader.PartsOf(container));
        _problems.AddRange(reading.Problems);
        return (reading.Nodes, reading.HasTags);
    }

    private Dictionary<OpenXmlElement, TemplateNode> References(OpenXmlElement body)
    {
        Dictionary<OpenXmlElement, TemplateNode> references = [];
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
                references.Add(element, new NoteReferenceNode(element, note));
        }

        return references;
    }
}
