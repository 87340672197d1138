using System.Text.Json;
using DevZoneDocs.Assembler.Linting;

namespace DevZoneDocs.Assembler.Tests.Linting;

/// <summary>Templates given as outlines, linted on the layout.</summary>
internal static class Linted
{
    public static LintResult Report(string outline, params (string Name, string Outline)[] fragments) =>
        With(LintNames.OfReports(), Docx.FromOutline(outline), fragments);

    public static LintResult Report(byte[] template) => With(LintNames.OfReports(), template);

    /// <param name="data">JSON, or null where there is none.</param>
    public static LintResult Free(string outline, string? data) => With(Names(data), Docx.FromOutline(outline));

    public static byte[] Annotate(byte[] template, LintResult result) => Linter(LintNames.OfReports()).Annotate(template, result);

    private static LintResult With(LintNames names, byte[] template, params (string Name, string Outline)[] fragments) =>
        Linter(names, fragments).Lint(template, "Sections/economy/review");

    public static TemplateLinter Linter(LintNames names, params (string Name, string Outline)[] fragments)
    {
        using Stream layout = Docx.Layout();
        using MemoryStream copy = new();
        layout.CopyTo(copy);
        return new TemplateLinter(
            names, name => Array.Find(fragments, fragment => fragment.Name == name) is { Outline: { } outline }
                ? Docx.FromOutline(outline)
                : null, copy.ToArray());
    }

    /// <summary>Each as its author reads it, without the template's name.</summary>
    public static string[] Problems(LintResult result) =>
        [.. result.Problems.Select(problem => problem.ToString().Replace("Sections/economy/review，", "", StringComparison.Ordinal))];

    private static LintNames Names(string? data)
    {
        if (data is null)
            return LintNames.Free();
        using JsonDocument document = JsonDocument.Parse(data);
        return LintNames.Of(document.RootElement.Clone());
    }
}
