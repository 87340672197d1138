using DevZoneDocs.Assembler.OpenXml.Carried;
using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>What the reading of a template came to, whether or not it can be merged: its tags as far as they are sound, and its mistakes.</summary>
/// <param name="Tags">In the order of the text; each block that opens in them also ends.</param>
/// <param name="Problems">In order of place.</param>
internal sealed record TemplateReading(
    string Name,
    IReadOnlyList<PlacedTag> Tags,
    IReadOnlyList<Operation> Operations,
    IReadOnlyCollection<string> Includes,
    IReadOnlyList<TemplateProblem> Problems)
{
    /// <summary>Whether there is any sound tag, those that a fallback says again included.</summary>
    public bool HasTags { get; init; }

    /// <summary>What goes with a section's blocks into the document that they become part of.</summary>
    public CarriedContent Carried { get; init; } = new();

    public bool IsLandscape { get; init; }

    public static IReadOnlyList<TemplateProblem> InOrder(IEnumerable<TemplateProblem> problems) =>
        [.. problems.OrderBy(problem => problem.Location.Paragraph).ThenBy(problem => problem.Location.Offset)];
}
