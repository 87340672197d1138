using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DevZoneDocs.Assembler.Sections.Mends;
using DevZoneDocs.Assembler.Sections.Pictures;
using DevZoneDocs.Assembler.Sections.Stories;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Merges facts into the stories of one document, a copy of the template.</summary>
internal sealed class DocumentMerger(DocumentTemplate template, WordprocessingDocument document)
{
    private readonly DocumentLedger _ledger = new(template);
    private readonly HashSet<OpenXmlPartRootElement> _touched = [];

    /// <summary>The parts that are no longer as the template has them.</summary>
    public IReadOnlyCollection<OpenXmlPartRootElement> Touched => _touched;

    /// <summary>Gives the pictures that data name by a file.</summary>
    public IPictureSource Pictures { get; init; } = NoPictures.Instance;

    public void Merge(FactRecord facts, ValueWriter writer, DraftLedger draft, DocumentGaps gaps, MissingPolicy policy)
    {
        MergeContext context = new(Scope.Of(facts), writer, draft, gaps, new MergeBudget(template.Name)) { Document = _ledger, MissingPolicy = policy, Pictures = Pictures };
        foreach (StoryTemplate story in template.Stories)
            _touched.Add(story.Write(document, context));
        if (_touched.OfType<Document>().Any())
            WriteNotes();
        if (template.HasIds || context.Carried.Parts.Any)
            Mend();
        PutParts(context.Carried.Parts);
        if (document.MainDocumentPart!.NumberingDefinitionsPart?.Numbering is { } numbering && _ledger.Lists.AddTo(numbering))
            _touched.Add(numbering);
    }

    /// <summary>Adds what the merge itself has to say to the comments of the template.</summary>
    public void AddComments(IEnumerable<Comment> comments)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        List<Comment> added = [.. comments];
        if (added.Count == 0)
            return;
        WordprocessingCommentsPart part = main.WordprocessingCommentsPart
            ?? main.AddNewPart<WordprocessingCommentsPart>(FreeRelationships.In(main, "rIdComments"));
        part.Comments ??= new Comments();
        part.Comments.Append(added);
        _touched.Add(part.Comments);
    }

    /// <summary>Pictures and charts from data come in; those of the template that they stand for go.</summary>
    private void PutParts(CarriedParts carried)
    {
        PartImporter importer = new();
        foreach (OpenXmlPartRootElement root in _touched)
        {
            if (PartRoots.PartOf(root) is not { } part)
                continue;
            if (carried.Any)
                importer.Import(part, root, carried);
            PartPruner.Prune(part);
        }
    }

    private void WriteNotes()
    {
        foreach (OpenXmlPartRootElement root in StoryParts.NotesOf(document))
        {
            NoteKind kind = root is Footnotes ? NoteKind.Footnote : root is Endnotes ? NoteKind.Endnote : NoteKind.Comment;
            foreach (OpenXmlElement note in root.ChildElements.Where(note => note is Comment or FootnoteEndnoteType { Type: null } or FootnoteEndnoteType { Type.InnerText: "normal" }).ToList())
                note.Remove();
            root.Append(_ledger.Notes(kind).Notes);
            _touched.Add(root);
        }
    }

    private void Mend()
    {
        BookmarkPairs bookmarks = new(_ledger.Ids);
        ShapeIds shapes = new();
        foreach (OpenXmlPartRootElement root in _touched)
        {
            StoryMarks marks = StoryMarks.Of(root);
            FieldPairs.Mend(marks);
            bookmarks.Mend(marks);
            shapes.Mend(marks);
            CopiedIds.Mend(marks, _ledger.Ids);
            if (root is Document)
                DropUnreferred(new CommentAnchors(_ledger.Notes(NoteKind.Comment)).Mend(marks));
        }
    }

    /// <summary>The comments of a paragraph that was not written after all.</summary>
    private void DropUnreferred(HashSet<string> referred)
    {
        Comments? comments = document.MainDocumentPart!.WordprocessingCommentsPart?.Comments;
        foreach (Comment comment in (comments?.Elements<Comment>() ?? []).Where(comment => !referred.Contains(comment.Id?.Value ?? "")).ToList())
            comment.Remove();
    }
}
