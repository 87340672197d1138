using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary>One run of <c>lint</c>: what it came to for each template, and what could not be read.</summary>
/// <param name="folder">The office's own templates, or null.</param>
internal sealed class LintRun(LintNames names, string? folder, LintOutput output)
{
    private readonly List<LintResult> _results = [];
    private readonly List<string> _unreadable = [];
    private readonly HashSet<(TemplateLocation, string)> _told = [];

    /// <summary>A mistake of a fragment that several templates include is told once.</summary>
    public IReadOnlyList<LintResult> Results => _results;

    public IReadOnlyList<string> Unreadable => _unreadable;

    public void Lint(LintTarget target)
    {
        try
        {
            using Stream input = InputFile.Open(target.Path);
            using MemoryStream bytes = new();
            input.CopyTo(bytes);
            CatalogLinter linter = LinterOf(target.Root);
            LintResult result = linter.Lint(bytes.ToArray(), target.Name);
            output.Write(target, () => linter.Annotate(bytes.ToArray(), result));
            Add(result);
        }
        catch (DocumentException exception)
        {
            _unreadable.Add($"{target.Path}：{exception.Problem}");
        }
        catch (InputException exception)
        {
            _unreadable.Add(exception.Message);
        }
    }

    /// <summary>The report definitions of a folder of templates.</summary>
    public void LintReports(string root)
    {
        CatalogLinter linter = LinterOf(root);
        foreach (string kind in new DirectoryTemplates(root).ReportKinds.Order(StringComparer.Ordinal))
        {
            try
            {
                AddAll(linter.LintReport(kind));
            }
            catch (ReportDefinitionException exception)
            {
                _unreadable.AddRange(exception.Problems.Select(problem => $"{kind}.json：{problem}"));
            }
        }
    }

    public void LintReport(string kind) => AddAll(LinterOf(null).LintReport(kind));

    private void AddAll(IEnumerable<LintResult> results)
    {
        foreach (LintResult result in results)
            Add(result);
    }

    private void Add(LintResult result)
    {
        if (_results.All(known => known.Name != result.Name))
        {
            LintProblem[] problems = [.. result.Problems.Where(problem => _told.Add((problem.Location, problem.Message)))];
            int again = result.Problems.Count - problems.Length;
            _results.Add(result with { Problems = problems, ProblemCount = result.ProblemCount - again });
        }
    }

    private CatalogLinter LinterOf(string? root)
    {
        IEnumerable<string> folders = new[] { root, folder }.OfType<string>().Select(Path.GetFullPath).Distinct(StringComparer.Ordinal);
        return new CatalogLinter(Catalogs.Of([.. folders]), names);
    }
}
