namespace DevZoneDocs.Assembler.Sections;

/// <summary>How many mistakes of one template are told: nobody reads more, and each is a consequence of the first more often than not.</summary>
internal static class ProblemBounds
{
    public const int Most = 1000;

    /// <param name="problems">In order of place.</param>
    /// <returns>A thousand, and then how many more there are.</returns>
    public static IReadOnlyList<T> Told<T>(IReadOnlyList<T> problems, Func<T, TemplateLocation> placeOf, Func<TemplateLocation, Mistake, T> make) =>
        problems.Count <= Most
            ? problems
            : [.. problems.Take(Most), make(placeOf(problems[Most]) with { Tag = "" }, TemplateMessages.More(problems.Count - Most))];
}
