using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>Says what is wrong with the tags in text that ask for a picture or a chart.</summary>
internal static class DrawingFormatters
{
    public static IEnumerable<TemplateProblem> Check(PlacedTag placed)
    {
        if (placed.Tag is not ValueTag tag)
            yield break;
        if (ChartFormatter.IsIn(tag))
            yield return new TemplateProblem(placed.Location, TemplateMessages.ChartOutside(tag.Source));
        if (PictureFormatter.Problem(tag) is { } problem)
            yield return new TemplateProblem(placed.Location, problem);
    }
}
