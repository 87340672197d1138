using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>All that a refreshing changes in an editor's file, before any of it is changed.</summary>
internal sealed class RefreshPlan
{
    private readonly List<RevisionNote> _notes = [];

    public List<Replacement> Replacements { get; } = [];

    public List<(TextRange Range, string Text)> Comments { get; } = [];

    /// <summary>Gaps that get their data: their comments are closed.</summary>
    public List<TextRange> Filled { get; } = [];

    /// <summary>Rows that tell nothing any more.</summary>
    public List<TableRow> RemovedRows { get; } = [];

    public List<NewSentences> Insertions { get; } = [];

    public IReadOnlyList<RevisionNote> Notes => _notes;

    public void Tell(RevisionStep step, TextRange? place, string message) => _notes.Add(new RevisionNote(step, RevisionPlaces.Of(place), message));

    public void Comment(TextRange range, string text)
    {
        Comments.Add((range, text));
        Tell(RevisionStep.Kept, range, text);
    }
}
