using DevZoneDocs.Assembler.Revisions.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Refreshing;

/// <summary>Cuts the runs of a paragraph so that given letters stand in runs of their own.</summary>
internal static class RunCuts
{
    /// <returns>The runs that hold the letters of the range and nothing else, in their order.</returns>
    public static IReadOnlyList<Run> Isolate(TextRange range)
    {
        List<Run> runs = [];
        int end = range.End;
        while (end > range.Start)
        {
            Text holder = range.Paragraph.Letters[end - 1].Holder;
            int from = end - 1;
            while (from > range.Start && range.Paragraph.Letters[from - 1].Holder == holder)
                from--;
            runs.Insert(0, Alone(holder, range.Paragraph.Letters[from].Offset, end - from));
            end = from;
        }

        return runs;
    }

    /// <returns>What puts an element where the letter at the place stands: behind the marks that close before it.</returns>
    public static Action<OpenXmlElement> PlaceAt(RevisedParagraph paragraph, int at)
    {
        if (at == 0)
            return PlaceFirst(paragraph);
        Letter before = paragraph.Letters[at - 1];
        Run run = before.Holder.Ancestors<Run>().First();
        CutBehind(run, before.Holder, before.Offset + 1);
        return PlaceBehind(OutOfInsertion(run), isPastMarks: true);
    }

    /// <param name="isPastMarks">Whether it goes behind the bookmarks and comments that end there.</param>
    public static Action<OpenXmlElement> PlaceBehind(OpenXmlElement element, bool isPastMarks)
    {
        OpenXmlElement place = element;
        while (isPastMarks && place.NextSibling() is BookmarkEnd or CommentRangeEnd)
            place = place.NextSibling()!;
        return added => place = place.InsertAfterSelf(added);
    }

    /// <summary>An insertion that is tracked may hold no other: it is cut in two behind the element.</summary>
    public static OpenXmlElement OutOfInsertion(OpenXmlElement element)
    {
        OpenXmlElement place = element;
        while (place.Parent is InsertedRun or MoveToRun)
        {
            OpenXmlElement outer = place.Parent;
            if (place.NextSibling() is not null)
            {
                OpenXmlElement rest = outer.CloneNode(false);
                while (place.NextSibling() is { } next)
                {
                    next.Remove();
                    rest.AppendChild(next);
                }

                outer.InsertAfterSelf(rest);
            }

            place = outer;
        }

        return place;
    }

    private static Action<OpenXmlElement> PlaceFirst(RevisedParagraph paragraph)
    {
        Paragraph element = paragraph.Element;
        OpenXmlElement? place = element.ParagraphProperties;
        return added =>
        {
            place = place is null ? element.PrependChild(added) : place.InsertAfterSelf(added);
        };
    }

    /// <summary>The run of some letters of a text, with what stands before them and behind them in runs before and behind.</summary>
    private static Run Alone(Text holder, int offset, int length)
    {
        Run run = holder.Ancestors<Run>().First();
        CutBehind(run, holder, offset + length);
        if (offset == 0 && holder.PreviousSibling() is null or RunProperties)
            return run;

        Text kept = TextOf(holder.Text[offset..]);
        Run alone = CopyOfFormat(run);
        alone.AppendChild(kept);
        run.InsertAfterSelf(alone);
        holder.Text = holder.Text[..offset];
        holder.Space = SpaceProcessingModeValues.Preserve;
        if (holder.Text.Length == 0)
            holder.Remove();
        return alone;
    }

    /// <summary>What stands behind the first letters of a text goes into a run behind its run.</summary>
    private static void CutBehind(Run run, Text holder, int length)
    {
        if (length == holder.Text.Length && holder.NextSibling() is null)
            return;
        Run rest = CopyOfFormat(run);
        if (length < holder.Text.Length)
        {
            rest.AppendChild(TextOf(holder.Text[length..]));
            holder.Text = holder.Text[..length];
            holder.Space = SpaceProcessingModeValues.Preserve;
        }

        while (holder.NextSibling() is { } next)
        {
            next.Remove();
            rest.AppendChild(next);
        }

        run.InsertAfterSelf(rest);
    }

    private static Run CopyOfFormat(Run run)
    {
        Run copy = (Run)run.CloneNode(false);
        if (run.RunProperties is { } properties)
            copy.AppendChild(properties.CloneNode(true));
        return copy;
    }

    private static Text TextOf(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
