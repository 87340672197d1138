using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>Tells as one mistake what was read as two: a tag that begins in one paragraph or cell and ends in another.</summary>
internal static class TornTags
{
    /// <param name="problems">Of the story, in order of place.</param>
    public static IEnumerable<TemplateProblem> Join(IReadOnlyList<TemplateProblem> problems, LintedStory story)
    {
        for (int i = 0; i < problems.Count; i++)
        {
            TemplateProblem begin = problems[i];
            if (begin.Mistake.Kind == MistakeKind.UnclosedTag && i + 1 < problems.Count && Ends(begin, problems[i + 1], story))
                yield return Joined(begin, problems[++i], story);
            else
                yield return begin;
        }
    }

    private static bool Ends(TemplateProblem begin, TemplateProblem end, LintedStory story) =>
        end.Mistake.Kind == MistakeKind.StrayClose
        && end.Location.Paragraph > begin.Location.Paragraph
        && !story.HasTagBetween(begin.Location, end.Location);

    private static TemplateProblem Joined(TemplateProblem begin, TemplateProblem end, LintedStory story)
    {
        bool isAcrossCells = CellOf(begin, story) != CellOf(end, story);
        string tag = begin.Location.Tag + "…";
        return new TemplateProblem(begin.Location, isAcrossCells
            ? LintMessages.AcrossCells(tag, end.Location.Paragraph)
            : LintMessages.AcrossParagraphs(tag, end.Location.Paragraph));
    }

    private static TableCell? CellOf(TemplateProblem problem, LintedStory story) =>
        story.At(problem.Location)?.Ancestors<TableCell>().FirstOrDefault();
}
