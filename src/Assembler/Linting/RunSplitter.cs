using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>Finds a piece of a paragraph's text, whatever runs it is cut into, and cuts the runs where it begins and ends.</summary>
internal static class RunSplitter
{
    /// <param name="near">Where it is looked for first: how many characters of the paragraph stand before it.</param>
    /// <returns>The first and the last run of the piece; null where the paragraph has no such text.</returns>
    public static (Run First, Run Last)? Isolate(Paragraph paragraph, string piece, int near)
    {
        List<Run> runs = RunsOf(paragraph);
        string text = string.Concat(runs.Select(TextOf));
        int start = piece.Length == 0 ? -1 : StartOf(text, piece, near);
        if (start < 0)
            return null;
        CutAt(runs, start);
        CutAt(runs, start + piece.Length);
        return (At(runs, start), At(runs, start + piece.Length - 1));
    }

    /// <summary>The runs that the paragraph shows: neither those that were deleted nor those of a text box in it.</summary>
    private static List<Run> RunsOf(Paragraph paragraph) => [.. paragraph.Descendants<Run>()
        .Where(run => run.Ancestors<Paragraph>().First() == paragraph && !run.Ancestors().Any(around => around is DeletedRun or MoveFromRun))];

    private static string TextOf(Run run) => string.Concat(run.ChildElements.Select(RunCutter.TextOf));

    private static int StartOf(string text, string piece, int near)
    {
        int best = -1;
        for (int at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0; at = text.IndexOf(piece, at + 1, StringComparison.Ordinal))
        {
            if (best < 0 || Math.Abs(at - near) < Math.Abs(best - near))
                best = at;
        }

        return best;
    }

    private static Run At(List<Run> runs, int offset)
    {
        int at = 0;
        return runs.First(run => (at += TextOf(run).Length) > offset);
    }

    private static void CutAt(List<Run> runs, int offset)
    {
        int at = 0;
        foreach ((int i, Run run) in runs.Index())
        {
            int length = TextOf(run).Length;
            if (offset > at && offset < at + length)
            {
                runs.Insert(i + 1, Cut(run, offset - at));
                return;
            }

            at += length;
        }
    }

    /// <returns>The run behind, with the same formatting, of what stands from the character on.</returns>
    private static Run Cut(Run run, int offset)
    {
        Run behind = new();
        if (run.RunProperties is { } properties)
            behind.AppendChild(properties.CloneNode(true));
        run.InsertAfterSelf(behind);
        int at = 0;
        foreach (OpenXmlElement child in run.ChildElements.Where(child => child is not RunProperties).ToList())
        {
            int length = RunCutter.TextOf(child).Length;
            if (at >= offset)
                Move(child, behind);
            else if (child is Text text && at + length > offset)
                CutText(text, offset - at, behind);
            at += length;
        }

        return behind;
    }

    private static void CutText(Text text, int offset, Run behind)
    {
        behind.AppendChild(new Text(text.Text[offset..]) { Space = SpaceProcessingModeValues.Preserve });
        text.Text = text.Text[..offset];
        text.Space = SpaceProcessingModeValues.Preserve;
    }

    private static void Move(OpenXmlElement child, Run behind)
    {
        child.Remove();
        behind.AppendChild(child);
    }
}
