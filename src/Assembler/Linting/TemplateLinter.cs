using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.Wordprocessing;

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
        NameScope scope = folders is [.., "Fragments", _]
            ? names.OfFragment(need)
            : names.OfSection(folders is [.., "Sections", var key, _] ? key : null, need);
        return Result(Read(docx, name), scope, need);
    }

    /// <summary>A copy of the template with a comment at each of its own mistakes.</summary>
    /// <param name="result">What the linting of it came to.</param>
    public byte[] Annotate(byte[] docx, LintResult result)
    {
        LintedTemplate template = Read(docx, result.Name);
        LintedStory body = template.Stories[0];
        return TemplateAnnotator.Annotate(docx, result.Name, [.. result.Problems
            .Where(problem => problem.Location.Template == result.Name)
            .Select(problem => (problem, IsIn(body, problem.Location) ? body.PlaceOf(problem.Location) : -1))]);
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
        return Result(LintedTemplate.OfText(text, place, new KnownFragments(fragment)), scope, need);
    }

    private LintResult Result(LintedTemplate template, NameScope scope, Need need)
    {
        NameCheck check = new(template.Name, name => FragmentOf(name)?.Stories[0].Reading);
        foreach (LintedStory story in template.Stories)
            check.Walk(story.Reading.Tags, scope);
        List<LintedTemplate> all = [template, .. IncludedBy(template, [])];
        List<LintProblem> problems =
        [
            .. all.SelectMany(OwnProblems),
            .. check.Problems.Where(problem => !IsWithinBroken(all, problem.Location)),
        ];
        List<string> parts = [.. template.Stories.SelectMany(PartsOf).Distinct()];
        List<LintProblem> inOrder = [.. problems.OrderBy(problem => problem.Location.Template == template.Name ? 0 : 1)
            .ThenBy(problem => problem.Location.Template, StringComparer.Ordinal)
            .ThenBy(problem => parts.IndexOf(StoryOf(problem.Location)))
            .ThenBy(problem => problem.Location.Paragraph)
            .ThenBy(problem => problem.Location.Offset)];
        return new LintResult(
            template.Name,
            ProblemBounds.Told(inOrder, problem => problem.Location, (location, mistake) => new LintProblem(location, mistake)),
            check.OwnNames,
            NeedsSchema.Of(need, template.Name))
        {
            ProblemCount = inOrder.Count,
        };
    }

    /// <summary>What is wrong whatever the names.</summary>
    private IEnumerable<LintProblem> OwnProblems(LintedTemplate template)
    {
        IEnumerable<TemplateProblem> read = template.Stories.SelectMany(story =>
            TornTags.Join([.. story.Reading.Problems.Where(problem => !story.Broken.IsEcho(problem))], story));
        IEnumerable<LintProblem> lost =
            from style in template.LostStyles
            where !_layoutStyles.Value.Contains(style.Style)
            select new LintProblem(new TemplateLocation(template.Name, style.Paragraph, ""), LintMessages.UnknownStyle(style.Style));
        return template.PropertyProblems.Concat(read).Select(problem => new LintProblem(problem.Location, problem.Mistake)).Concat(lost);
    }

    private static bool IsWithinBroken(List<LintedTemplate> templates, TemplateLocation location) =>
        templates
            .Where(template => template.Name == location.Template)
            .SelectMany(template => template.Stories)
            .Any(story => story.Broken.Contain(location));

    private static bool IsIn(LintedStory body, TemplateLocation location) => StoryOf(location) is "" or "正文" && body.IsBody;

    private static IEnumerable<string> PartsOf(LintedStory story) =>
        story.Reading.Tags.Select(tag => tag.Location).Concat(story.Reading.Problems.Select(problem => problem.Location)).Select(StoryOf);

    /// <summary>The part that a text box stands in is the part to look for.</summary>
    private static string StoryOf(TemplateLocation location) =>
        location.Part == "文本框" ? "正文" : location.Part.Replace("文本框", "", StringComparison.Ordinal);

    private IEnumerable<LintedTemplate> IncludedBy(LintedTemplate template, HashSet<string> seen) => template.Includes
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
        return Packages.Read(stream, name, document => names.AreFree
            ? LintedTemplate.ReadDocument(document, name)
            : LintedTemplate.ReadSection(document, name, new KnownFragments(fragment)));
    }

    /// <summary>What is wrong with a layout itself is told where a report names it.</summary>
    private static HashSet<string> StylesOf(ReadOnlyMemory<byte> layout)
    {
        using MemoryStream stream = new(layout.ToArray(), writable: false);
        try
        {
            return Packages.Read(
                stream, "版式", document => document.MainDocumentPart?.StyleDefinitionsPart?.Styles is { } styles ? NamesOf(styles) : []);
        }
        catch (DocumentException)
        {
            return [];
        }
    }

    private static HashSet<string> NamesOf(Styles styles) => styles.Elements<Style>()
        .SelectMany(style => new[] { style.StyleId?.Value, style.StyleName?.Val?.Value })
        .OfType<string>()
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

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
