using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Merging.Mends;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DevZoneDocs.Assembler.Packaging;
using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Pictures;

namespace DevZoneDocs.Assembler.Merging;

/// <summary>Merges facts into the stories of a document template: program + facts => parts.</summary>
internal sealed class DocumentMerger(DocumentTemplate template) : IDisposable
{
    private readonly DocumentLedger _ledger = new(template);
    private readonly List<WrittenPart> _written = [];
    private readonly CarriedContent _carried = new();
    private readonly List<ReadOnlyMemory<byte>> _comments = [];

    /// <summary>Gives the pictures that data name by a file.</summary>
    public IPictureSource Pictures { get; init; } = NoPictures.Instance;

    /// <summary>Told of the text, where the sentences of facts are wanted.</summary>
    public SentenceBook? Sentences { get; init; }

    public void Merge(FactRecord facts, ValueWriter writer, DraftLedger draft, DocumentGaps gaps)
    {
        MergeContext context = new(Scope.Of(facts), writer, draft, gaps, new MergeBudget(template.Name))
        {
            Carried = _carried,
            Document = _ledger,
            MissingPolicy = gaps.Policy,
            Pictures = Pictures,
        };
        foreach (StoryTemplate story in template.Stories)
        {
            Output output = new() { Sentences = story.IsBody ? Sentences : null };
            _written.Add(new WrittenPart(story.Part, story.Frame, output) { IsBody = story.IsBody });
            story.Write(context, output);
        }

        if (_written.Any(part => part.IsBody))
            _written.AddRange(template.Notes.Where(notes => !notes.IsNew)
                .Select(notes => new WrittenPart(notes.Part, notes.Frame, _ledger.Notes(notes.Kind).Notes) { Notes = notes.Kind }));
        Mend();
    }

    /// <summary>Adds what the merge itself has to say to the comments of the template.</summary>
    public void AddComments(IEnumerable<ReadOnlyMemory<byte>> comments) => _comments.AddRange(comments);

    /// <summary>The parts of the document, most of them as they lie in the template.</summary>
    public PackageParts Parts()
    {
        PackageParts parts = new(template.Entries);
        PartAdder adder = new(parts, _carried.Parts);
        foreach (WrittenPart written in _written)
        {
            parts.Replace(written.Part, sink => written.WriteTo(sink, written.Notes == NoteKind.Comment ? _comments : []));
            adder.Follow(written.Part, written.Frame.OfStory, written.Text.Named);
        }

        if (_comments.Count > 0 && _written.All(written => written.Notes != NoteKind.Comment))
            CommentsPart.Write(parts, template, _comments);
        _ledger.Lists.AddTo(parts, template.Numbering);
        return parts;
    }

    /// <summary>All that was written, part after part.</summary>
    public void WriteText(MarkupSink sink) => _written.ForEach(part => part.WriteTo(sink, []));

    public void Dispose()
    {
        _written.ForEach(part => part.Text.Dispose());
        _ledger.Dispose();
    }

    private void Mend()
    {
        BookmarkPairs bookmarks = new(_ledger.Ids);
        ShapeIds shapes = new();
        SequenceNumbers sequences = new();
        foreach (WrittenPart part in _written.Where(part => part.Text.Marks.Count > 0 || part.IsBody))
        {
            FieldPairs.Mend(part.Text.Marks);
            sequences.Mend(part.Text.Marks);
            bookmarks.Mend(part.Text.Marks);
            shapes.Mend(part.Text.Marks);
            CopiedIds.Mend(part.Text.Marks, _ledger.Ids);
            if (part.IsBody)
                _ledger.Notes(NoteKind.Comment).DropUnreferred(new CommentAnchors(_ledger.Notes(NoteKind.Comment)).Mend(part.Text.Marks));
        }
    }

    /// <summary>A part that is no longer as the template has it.</summary>
    private sealed record WrittenPart(string Part, StoryFrame Frame, Output Text)
    {
        public bool IsBody { get; init; }

        /// <summary>Which notes it holds; null for a story.</summary>
        public NoteKind? Notes { get; init; }

        public void WriteTo(MarkupSink sink, IEnumerable<ReadOnlyMemory<byte>> more)
        {
            sink.Write(Frame.Head.Span);
            Text.WriteTo(sink);
            foreach (ReadOnlyMemory<byte> added in more)
                sink.Write(added.Span);
            sink.Write(Frame.Tail.Span);
        }
    }
}
