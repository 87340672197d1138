using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Templates;

/// <summary>Lints templates with the fragments and layouts of a catalog, and report definitions with all that they name.</summary>
/// <param name="names">The names that the templates may write.</param>
public sealed class CatalogLinter(TemplateCatalog catalog, LintNames names)
{
    private const string Layout = TemplateCatalog.DefaultLayout;
    private readonly TemplateLinter _linter = Linter(catalog, names, catalog.Read(Layout));

    /// <param name="name">As its author knows it: Sections/economy/review.</param>
    /// <exception cref="DocumentException">The file is no Word document.</exception>
    public LintResult Lint(byte[] docx, string name) => _linter.Lint(docx, name);

    /// <summary>A copy of the template with a comment at each of its own mistakes.</summary>
    public byte[] Annotate(byte[] docx, LintResult result) => _linter.Annotate(docx, result);

    /// <summary>The definition itself, then each section template that it names.</summary>
    /// <exception cref="ReportDefinitionException">There is no such report.</exception>
    public IReadOnlyList<LintResult> LintReport(string kind)
    {
        ReportDefinitionReader reader = new(catalog, kind);
        IReadOnlyList<string> problems = Problems(reader, catalog.ReadDefinition(kind));
        TemplateLinter linter = Linter(catalog, names, reader.Files.LayoutBytes ?? catalog.Read(Layout));
        List<LintResult> lines = [.. reader.Texts.Lines.Select(line => linter.LintText(line.Text, line.Place, line.Kind))];
        TemplateLocation file = new($"Reports/{kind}.json", 0, "");
        LintResult definition = new(
            file.Template,
            [.. problems.Select(problem => new LintProblem(file, problem, "改正报告类型的这一处")), .. lines.SelectMany(line => line.Problems)],
            [.. lines.SelectMany(line => line.OwnNames)],
            "");
        return [definition, .. reader.Files.Sections.SelectMany(path => LintFile(linter, path))];
    }

    /// <summary>A file that is no document has been told among the definition's own problems.</summary>
    private IEnumerable<LintResult> LintFile(TemplateLinter linter, string path)
    {
        try
        {
            return [linter.Lint(catalog.Read(path)!, path[..^".docx".Length])];
        }
        catch (DocumentException)
        {
            return [];
        }
    }

    private static IReadOnlyList<string> Problems(ReportDefinitionReader reader, byte[] definition)
    {
        try
        {
            reader.Read(definition);
        }
        catch (ReportDefinitionException exception) when (reader.Problems.Count == 0)
        {
            return exception.Problems;
        }
        catch (Exception exception) when (exception is ReportDefinitionException or TemplateException)
        {
            // What it found stands in the reader; what is wrong with the templates, the linter finds with more.
        }

        return reader.Problems;
    }

    private static TemplateLinter Linter(TemplateCatalog catalog, LintNames names, byte[]? layout) =>
        new(names, name => catalog.Read(TemplateCatalog.FragmentPath(name)), layout ?? []);
}
