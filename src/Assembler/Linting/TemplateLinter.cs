using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>
/// Reads templates without data and tells every mistake at its place (模板检查).
/// (.docx) => <see cref="LintedTemplate"/> => <see cref="TornTags"/>, <see cref="NameCheck"/>, styles => problems, own names, needs.
/// </summary>
/// <param name="names">The names that templates may write.</param>
/// <param name="fragment">The bytes of a fragment by its name; null where there is none.</param>
/// <param name="layout">The layout that the sections will stand on, whose styles they may name.</param>
public sealed class TemplateLinter(LintNames names, Func<string, byte[]?> fragment, ReadOnlyMemory<byte> layout)
{
    private readonly Dictionary<string, LintedTemplate?> _fragments = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _layoutStyles = new(() => StylesOf(layout));

    /// <param name="name">As its author knows it: Sections/economy/review.</param>
    /// <exception cref="DocumentException">The file is no Word document.</exception>
    public LintResult Lint(byte[] docx, string name)
    {
        Need need = new();
        string[] folders = name.Split('/');
        NameScope scope = folders is [.., "Fragments", _] ? names.OfFragment(need) : names.OfSection(folders is [.., "Sections", var key, _] ? key : null, need);
        return Result(Read(docx, name), scope, need);
    }

    /// <summary>A copy of the template with a comment at each of its own mistakes.</summary>
    /// <param name="result">What the linting of it came to.</param>
    public byte[] Annotate(byte[] docx, LintResult result)
    {
        IReadOnlyList<int> places = Read(docx, result.Name).Places;
        return TemplateAnnotator.Annotate(docx, result.Name, [.. result.Problems
            .Where(problem => problem.Location.Template == result.Name)
            .Select(problem => (problem, problem.Location.Paragraph > 0 ? places[problem.Location.Paragraph - 1] : -1))]);
    }

    /// <summary>A text of a report definition: a title, a heading, an opening.</summary>
    /// <param name="place">In the definition.</param>
    public LintResult LintText(string text, string place, TextPlace kind)
    {
        Need need = new();
        NameScope scope = kind switch
        {
            TextPlace.Report => names.OfReport(need),
            TextPlace.Part => names.OfPart(need),
            _ => names.OfSection(null, need),
        };
        return Result(LintedTemplate.Of(text, place, new KnownFragments(fragment)), scope, need);
    }

    private LintResult Result(LintedTemplate template, NameScope scope, Need need)
    {
        NameCheck check = new(template.Reading.Name, name => FragmentOf(name)?.Reading);
        check.Walk(template.Reading.Tags, scope);
        IEnumerable<LintedTemplate> all = IncludedBy(template, []).Prepend(template);
        List<LintProblem> problems = [.. all.SelectMany(OwnProblems), .. check.Problems];
        string name = template.Reading.Name;
        return new LintResult(
            name,
            [.. problems.OrderBy(problem => problem.Location.Template == name ? 0 : 1)
                .ThenBy(problem => problem.Location.Template, StringComparer.Ordinal)
                .ThenBy(problem => problem.Location.Paragraph)
                .ThenBy(problem => problem.Location.Offset)],
            check.OwnNames,
            NeedsSchema.Of(need, name));
    }

    /// <summary>What is wrong whatever the names.</summary>
    private IEnumerable<LintProblem> OwnProblems(LintedTemplate template)
    {
        List<LintProblem> read = [.. template.Reading.Problems.Select(problem => new LintProblem(problem.Location, problem.Message, Mends.Of(problem)))];
        return TornTags.Join(read, template).Concat(
            from lost in template.LostStyles
            where !_layoutStyles.Value.Contains(lost.Style)
            let text = LintMessages.UnknownStyle(lost.Style)
            select new LintProblem(new TemplateLocation(template.Reading.Name, lost.Paragraph, ""), text.Message, text.Mend));
    }

    private IEnumerable<LintedTemplate> IncludedBy(LintedTemplate template, HashSet<string> seen) => template.Reading.Includes
        .Where(seen.Add)
        .Select(FragmentOf)
        .OfType<LintedTemplate>()
        .SelectMany(included => IncludedBy(included, seen).Prepend(included));

    private LintedTemplate? FragmentOf(string name)
    {
        if (!_fragments.TryGetValue(name, out LintedTemplate? known))
            _fragments.Add(name, known = fragment(name) is { } bytes ? Read(bytes, $"Fragments/{name}") : null);
        return known;
    }

    private LintedTemplate Read(byte[] docx, string name)
    {
        using MemoryStream stream = new(docx, writable: false);
        return Packages.Read(stream, name, document => LintedTemplate.Read(document, name, new KnownFragments(fragment)));
    }

    private static HashSet<string> StylesOf(ReadOnlyMemory<byte> layout)
    {
        using MemoryStream stream = new(layout.ToArray(), writable: false);
        return Packages.Read(stream, "版式", document => document.MainDocumentPart?.StyleDefinitionsPart?.Styles is { } styles
            ? styles.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>().SelectMany(style => new[] { style.StyleId?.Value, style.StyleName?.Val?.Value }).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase)
            : []);
    }

    /// <summary>Says which fragments there are to the reading of a template, which asks for no more.</summary>
    private sealed class KnownFragments(Func<string, byte[]?> fragment) : IFragmentSource
    {
        public bool HasFragment(string name) => fragment(name) is not null;

        public SectionTemplate Fragment(string name) => throw new NotSupportedException("A linter merges nothing.");
    }
}

/// <summary>Where in a report definition a text stands, which says what names it sees.</summary>
public enum TextPlace
{
    Report,
    Part,
    Section,
}
