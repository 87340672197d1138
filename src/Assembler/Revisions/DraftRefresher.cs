using System.Xml.Linq;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Polishing.Tracking;
using DevZoneDocs.Assembler.Revisions.Locating;
using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;
using DevZoneDocs.Assembler.Revisions.Refreshing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions;

/// <summary>
/// Brings newer data into a draft that an editor has revised: what the editor left alone changes as a tracked change, what the
/// editor wrote stays, and a comment tells what the data say.
/// </summary>
public static class DraftRefresher
{
    /// <param name="newer">A draft of the newer data.</param>
    /// <param name="at">When, on the clock of whoever asks.</param>
    /// <exception cref="DocumentException">The file cannot be read, or remembers no draft.</exception>
    public static RefreshedDraft Refresh(RevisedFile revised, Draft newer, DateTimeOffset at) =>
        Packages.Guard(revised.Name, () => RefreshCopy(revised, newer, at));

    private static RefreshedDraft RefreshCopy(RevisedFile revised, Draft newer, DateTimeOffset at)
    {
        using MemoryStream stream = new();
        stream.Write(revised.Content);
        using MemoryStream newerStream = new(newer.Content.ToArray(), writable: false);
        using WordprocessingDocument draft = Packages.Open(newerStream, newer.Title);
        IReadOnlyList<RevisionNote> notes;
        using (WordprocessingDocument document = Packages.Open(stream, revised.Name, editable: true))
        {
            notes = Refresh(document, revised.MemoryOf(document), draft, at);
        }

        return new RefreshedDraft(stream.ToArray(), notes);
    }

    private static IReadOnlyList<RevisionNote> Refresh(
        WordprocessingDocument document, DraftMemory earlier, WordprocessingDocument draft, DateTimeOffset at)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        Body body = main.Document.Body!;
        RevisedText text = RevisedTextReader.Read(body);
        RevisedText newerText = RevisedTextReader.Read(draft.MainDocumentPart!.Document.Body!);
        XElement newerManifest = MemoryReader.RootIn(draft) ?? throw new InvalidOperationException("A draft has no manifest.");
        DraftMemory now = MemoryReader.Of(newerManifest);

        RevisionMarks marks = new(RevisionAuthor.Refresher, at, AnnotationIds.LastIn(body));
        FactNames names = new(new NewBookmarks(marks, body, earlier));
        SentencePairs pairs = SentencePairs.Of(earlier.Sentences, now.Sentences);
        RefreshPlan plan = RefreshPlanner.Plan(SentenceFinder.Find(text, earlier), now, pairs, names, new TableRows(text, newerText));

        TrackedEditor editor = new(marks, names.Bookmarks);
        NewBlocks blocks = new(marks, editor, names, StylesOf(main));
        new RefreshWriter(marks, editor, new RevisionComments(main, marks), blocks, newerText).Write(plan);
        FactMarks.Put(document, earlier.DraftId, RefreshedManifest.Of(newerManifest, earlier.DraftId, names));
        Save(main);
        return plan.Notes;
    }

    private static HashSet<string> StylesOf(MainDocumentPart main) =>
        [.. (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Select(style => style.StyleId?.Value).OfType<string>()];

    private static void Save(MainDocumentPart main)
    {
        main.Document.Save();
        main.WordprocessingCommentsPart?.Comments?.Save();
        main.WordprocessingCommentsExPart?.CommentsEx?.Save();
    }
}

/// <summary>An editor's file with newer data in it.</summary>
/// <param name="Content">The .docx.</param>
/// <param name="Notes">What was done and what is left to a person, in the order of the draft.</param>
public sealed record RefreshedDraft(ReadOnlyMemory<byte> Content, IReadOnlyList<RevisionNote> Notes);
