using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Templates;

/// <summary>
/// Makes a report definition of its file and the templates it names; all mistakes are told at once.
/// bytes => <see cref="ReportFile"/> => its texts (<see cref="ReportTexts"/>) and files (<see cref="ReportFiles"/>) => definition.
/// </summary>
internal sealed class ReportDefinitionReader
{
    private readonly TemplateCatalog _catalog;
    private readonly string _kind;
    private readonly ReportProblems _problems = new();

    public ReportDefinitionReader(TemplateCatalog catalog, string kind)
    {
        (_catalog, _kind) = (catalog, kind);
        Files = new ReportFiles(catalog, _problems);
        Texts = new ReportTexts($"{kind}.json", _problems);
    }

    /// <summary>The files that it names, as far as it has been read.</summary>
    public ReportFiles Files { get; }

    public ReportTexts Texts { get; }

    /// <summary>The mistakes of the definition itself, as far as it has been read.</summary>
    public IReadOnlyList<string> Problems => _problems.Own;

    /// <exception cref="ReportDefinitionException">The definition has mistakes.</exception>
    /// <exception cref="TemplateException">A template that it names has mistakes.</exception>
    public ReportDefinition Read(byte[] bytes)
    {
        ReportFile file = ReportFileReader.Read(bytes, _kind);
        Files.Add($"Reports/{_kind}.json", bytes);
        if (!PeriodShapes.TryParse(file.Period, out PeriodShape shape))
            _problems.Add("/period", $"应为 {string.Join("、", PeriodShapes.Names)} 之一，现为 {file.Period}");
        ReportDefinition report = new()
        {
            Kind = _kind,
            Name = file.Name,
            PeriodShape = shape,
            Layout = Files.Layout(file.Layout),
            Title = Texts.ReadAll(file.Title, "/title"),
            Opening = Texts.Read(file.Opening, "/opening", TextPlace.Report),
            Contents = Checked(file.Contents),
            Parts = [.. file.Parts.Select((part, i) => Part(part, $"/parts/{i}"))],
            Signature = Texts.ReadAll(file.Signature, "/signature"),
            Telling = new TellingOptions { Pace = file.Pace, TableAbove = file.TableAbove, Sections = ReviewOf(file) },
            Lexicon = _catalog.Lexicon(),
            Fingerprint = "",
        };
        if (report.Title.Count == 0)
            _problems.Add("/title", "至少要有一个短语");
        CheckOnce(file);
        _problems.ThrowIfAny(_kind);
        return report with { Fingerprint = Files.Fingerprint() };
    }

    private static IReadOnlyList<string> ReviewOf(ReportFile file) =>
        [.. file.Parts.Where(part => part.As == "review").SelectMany(part => part.Sections).Select(section => section.Key)];

    /// <summary>What is written once only: each section in the review, and in the plan.</summary>
    private void CheckOnce(ReportFile file)
    {
        HashSet<(string, string)> seen = [];
        foreach ((int i, PartFile part) in file.Parts.Index())
        {
            foreach ((int j, SectionFile section) in part.Sections.Index())
            {
                if (!seen.Add((part.As, section.Key)))
                    _problems.Add($"/parts/{i}/sections/{j}/key", $"“{section.Key}”重复，同类的各篇中只能写一次");
            }
        }
    }

    private ReportContents? Checked(ReportContents? contents)
    {
        if (contents?.Levels is < 1 or > 4)
            _problems.Add("/contents/levels", $"目录的级数应为 1—4，现为 {contents.Levels}");
        return contents;
    }

    private ReportPart Part(PartFile part, string place)
    {
        if (part.As is not ("review" or "plan"))
            _problems.Add($"{place}/as", $"应为 review（回顾）或 plan（计划），现为 {part.As}");
        int level = part.Title is null ? 1 : 2;
        return new ReportPart
        {
            Title = Texts.Read(part.Title, $"{place}/title", TextPlace.Part),
            Opening = Texts.Read(part.Opening, $"{place}/opening", TextPlace.Part),
            IsPlan = part.As == "plan",
            Sections = [.. part.Sections.Select((section, i) => Section(section, part.As, level, $"{place}/sections/{i}")).OfType<ReportSection>()],
        };
    }

    private ReportSection? Section(SectionFile section, string mode, int level, string place)
    {
        if (section.Level is < 1 or > 4)
            _problems.Add($"{place}/level", $"级别应为 1—4，现为 {section.Level}");
        if (section.Polish is not (ReportPolish.Local or ReportPolish.MayLeave))
            _problems.Add($"{place}/polish", $"应为 local（不送模型）或 may-leave（可送模型润色），现为 {section.Polish}");
        SectionTemplate? template = Files.Section(section.Template, section.Key, mode, place);
        string title = section.Title ?? "";
        if (section.Heading && title.Length == 0 && section.Key != "*")
            _problems.Add($"{place}/title", $"“{section.Key}”没有标题；不要标题时写 \"heading\": false");
        SectionTemplate? heading = section.Heading
            ? Texts.Read($"{{{{#if 标题}}}}{{{{标题}}}}{{{{else}}}}{title}{{{{/if}}}}", $"{place}/title", TextPlace.Section)
            : null;
        return template is null ? null : new ReportSection
        {
            Key = section.Key,
            Name = section.Title ?? (mode == "plan" ? "计划" : section.Key),
            Template = template,
            Title = heading,
            Level = section.Level ?? level,
            MayLeave = section.Polish == ReportPolish.MayLeave,
        };
    }
}
