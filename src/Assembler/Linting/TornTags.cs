using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>Tells as one mistake what was read as two: a tag that begins in one paragraph or cell and ends in another.</summary>
internal static class TornTags
{
    public static IEnumerable<LintProblem> Join(IReadOnlyList<LintProblem> problems, LintedStory story)
    {
        for (int i = 0; i < problems.Count; i++)
        {
            LintProblem begin = problems[i];
            if (begin.Message == TemplateMessages.UnclosedTag && i + 1 < problems.Count && Ends(begin, problems[i + 1], story))
                yield return Joined(begin, problems[++i], story);
            else
                yield return begin;
        }
    }

    private static bool Ends(LintProblem begin, LintProblem end, LintedStory story) =>
        end.Message == TemplateMessages.StrayClose
        && end.Location.Paragraph > begin.Location.Paragraph
        && !story.Reading.Tags.Any(tag => IsBetween(tag.Location, begin.Location, end.Location));

    private static bool IsBetween(TemplateLocation at, TemplateLocation begin, TemplateLocation end) =>
        (at.Paragraph, at.Offset).CompareTo((begin.Paragraph, begin.Offset)) > 0 && (at.Paragraph, at.Offset).CompareTo((end.Paragraph, end.Offset)) < 0;

    private static LintProblem Joined(LintProblem begin, LintProblem end, LintedStory story)
    {
        bool isAcrossCells = CellOf(begin, story) != CellOf(end, story);
        string tag = begin.Location.Tag + "…";
        LintText text = isAcrossCells ? LintMessages.AcrossCells(tag, end.Location.Paragraph) : LintMessages.AcrossParagraphs(tag, end.Location.Paragraph);
        return new LintProblem(begin.Location, text.Message, text.Mend);
    }

    private static TableCell? CellOf(LintProblem problem, LintedStory story) =>
        story.At(problem.Location)?.Ancestors<TableCell>().FirstOrDefault();
}
