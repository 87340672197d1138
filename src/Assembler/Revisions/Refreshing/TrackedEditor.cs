using DevZoneDocs.Assembler.Polishing.Tracking;
using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>Writes replacements into an editor's file as tracked changes; runs are cut where a change begins and ends, and nothing else is touched.</summary>
internal sealed class TrackedEditor(RevisionMarks marks, NewBookmarks bookmarks)
{
    /// <summary>From the last to the first, so that the letters before a change stay where they were read.</summary>
    /// <param name="replacements">Of one paragraph; they do not meet.</param>
    public void Apply(IEnumerable<Replacement> replacements)
    {
        foreach (Replacement replacement in replacements.OrderByDescending(each => each.Range.Start).ThenByDescending(each => each.Range.Length))
        {
            Apply(replacement);
            replacement.Range.Paragraph.ReadAgain();
        }
    }

    private void Apply(Replacement replacement)
    {
        TextRange range = replacement.Range;
        RunProperties? format = FormatFor(range);
        OpenXmlElement? last = null;
        foreach (Run run in RunCuts.Isolate(range))
            last = Delete(run);
        List<OpenXmlElement> written = [.. replacement.Pieces.Where(piece => piece.Text.Length > 0).SelectMany(piece => Write(piece, format))];
        if (written.Count == 0)
            return;
        Action<OpenXmlElement> put = last is null
            ? RunCuts.PlaceAt(range.Paragraph, range.Start)
            : RunCuts.PlaceBehind(RunCuts.OutOfInsertion(last), isPastMarks: !replacement.IsWithinBookmark);
        foreach (OpenXmlElement element in written)
            put(element);
    }

    /// <summary>What an editor has inserted and tracked stays within that insertion, deleted there.</summary>
    private DeletedRun Delete(Run run)
    {
        DeletedRun deletion = marks.Deletion([(Run)run.CloneNode(true)]);
        run.Parent!.ReplaceChild(deletion, run);
        return deletion;
    }

    public IEnumerable<OpenXmlElement> Write(NewPiece piece, RunProperties? format)
    {
        Run run = piece.IsGap ? Runs.Highlighted(format, piece.Text) : Runs.Of(format, piece.Text);
        InsertedRun insertion = marks.Insertion([run]);
        return piece.Bookmark is { } name ? bookmarks.Around(insertion, name) : [insertion];
    }

    /// <summary>As what gives way; else as what stands before, else as what stands behind. A gap's mark goes with the gap.</summary>
    private static RunProperties? FormatFor(TextRange range)
    {
        IReadOnlyList<Letter> letters = range.Paragraph.Letters;
        int at = range.Length > 0 || range.Start == 0 ? range.Start : range.Start - 1;
        if (at >= letters.Count)
            return null;
        RunProperties? format = (RunProperties?)letters[at].Holder.Ancestors<Run>().First().RunProperties?.CloneNode(true);
        format?.RemoveAllChildren<RunPropertiesChange>();
        if (format?.Highlight?.Val?.Value == HighlightColorValues.Yellow)
            format.Highlight = null;
        return format;
    }
}
