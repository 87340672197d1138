using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>What is said before the shortcomings where nobody hands in a lead: by how many there are, and nothing below a heading that says it.</summary>
internal static class ShortcomingLead
{
    public static FactProse Of(SectionData section) => FactProse.Literal(section.Shortcomings.Count switch
    {
        _ when IsSaidByHeading(section) => "",
        1 => "存在的主要问题是",
        _ => "工作中还存在一些问题：",
    });

    private static bool IsSaidByHeading(SectionData section) =>
        section.Title?.Contains("问题", StringComparison.Ordinal) == true
        && section.Opening is null
        && section.Indicators.Count + section.Projects.Count + section.Activities.Count + section.Honors.Count == 0;
}
