using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Templates;

/// <summary>Reads a report definition and the templates it names; all mistakes are told at once.</summary>
internal sealed class ReportDefinitionReader(TemplateCatalog catalog, string kind)
{
    /// <summary>The label of a section whose prose stays in the house.</summary>
    public const string Local = "local";

    private const string MayLeave = "may-leave";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    private readonly string _file = $"{kind}.json";
    private readonly List<string> _problems = [];
    private readonly List<TemplateProblem> _templateProblems = [];
    private readonly List<ReportLine> _lines = [];
    private readonly SortedDictionary<string, byte[]> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SectionTemplate?> _parsed = new(StringComparer.Ordinal);

    /// <summary>The mistakes of the definition itself, as far as it has been read.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>The texts of the definition, as far as it has been read.</summary>
    public IReadOnlyList<ReportLine> Lines => _lines;

    /// <summary>The section templates that it names, each once, by their paths.</summary>
    public IEnumerable<string> Templates => _parsed.Keys.Where(path => path.StartsWith("Sections/", StringComparison.Ordinal));

    /// <summary>The layout that it names, or null.</summary>
    public byte[]? LayoutBytes { get; private set; }

    public ReportDefinition Read(byte[] bytes)
    {
        ReportFile file = Parse(bytes);
        _used.Add($"Reports/{kind}.json", PolishLabels.Without(bytes));
        if (!PeriodShapes.TryParse(file.Period, out PeriodShape shape))
            _problems.Add($"/period：应为 {string.Join("、", PeriodShapes.Names)} 之一，现为 {file.Period}");
        byte[] layout = Layout(file.Layout);
        ReportDefinition report = new()
        {
            Kind = kind,
            Name = file.Name,
            PeriodShape = shape,
            Layout = layout,
            Title = [.. file.Title.Select((phrase, i) => Text(phrase, $"/title/{i}", TextPlace.Report)).OfType<SectionTemplate>()],
            Opening = file.Opening is null ? null : Text(file.Opening, "/opening", TextPlace.Report),
            Contents = file.Contents is null ? null : Contents(file.Contents),
            Parts = [.. file.Parts.Select((part, i) => Part(part, $"/parts/{i}"))],
            Signature = [.. file.Signature.Select((line, i) => Text(line, $"/signature/{i}", TextPlace.Report)).OfType<SectionTemplate>()],
            Lexicon = catalog.Lexicon(),
            Fingerprint = "",
        };
        if (report.Title.Count == 0)
            _problems.Add("/title：至少要有一个短语");
        CheckOnce(file);
        if (_problems.Count > 0)
            throw new ReportDefinitionException(kind, [.. _problems, .. _templateProblems.Select(problem => problem.ToString())]);
        return _templateProblems.Count > 0 ? throw new TemplateException(_templateProblems) : report with { Fingerprint = Hash() };
    }

    private byte[] Layout(string name)
    {
        byte[]? layout = Use($"Layouts/{name}.docx", $"/layout：没有版式“{name}”");
        if (layout is not null)
            _problems.AddRange(LayoutCheck.Problems(layout).Select(problem => $"/layout：版式“{name}”{problem}"));
        LayoutBytes = layout;
        return layout ?? [];
    }

    private ReportFile Parse(byte[] bytes)
    {
        try
        {
            ReportFile file = JsonSerializer.Deserialize<ReportFile>(bytes, Options) ?? throw new ReportDefinitionException(kind, ["文件是空的"]);
            return file.EmptyPlaces is [] ? file : throw new ReportDefinitionException(kind, [.. file.EmptyPlaces.Select(place => $"{place}：不能为 null")]);
        }
        catch (JsonException exception)
        {
            throw new ReportDefinitionException(kind, [$"{exception.Path}：不是报告类型应有的写法（{exception.Message}）"]);
        }
    }

    /// <summary>What is written once only: each section in the review, and in the plan.</summary>
    private void CheckOnce(ReportFile file)
    {
        HashSet<(string, string)> seen = [];
        foreach ((int i, PartFile part) in file.Parts.Index())
        {
            foreach ((int j, SectionFile section) in part.Sections.Index())
            {
                if (!seen.Add((part.As, section.Key)))
                    _problems.Add($"/parts/{i}/sections/{j}/key：“{section.Key}”重复，同类的各篇中只能写一次");
            }
        }
    }

    private ReportContents Contents(ContentsFile contents)
    {
        if (contents.Levels is < 1 or > 4)
            _problems.Add($"/contents/levels：目录的级数应为 1—4，现为 {contents.Levels}");
        return new ReportContents(contents.Title, contents.Levels);
    }

    private ReportPart Part(PartFile part, string place)
    {
        if (part.As is not ("review" or "plan"))
            _problems.Add($"{place}/as：应为 review（回顾）或 plan（计划），现为 {part.As}");
        int level = part.Title is null ? 1 : 2;
        return new ReportPart
        {
            Title = part.Title is null ? null : Text(part.Title, $"{place}/title", TextPlace.Part),
            Opening = part.Opening is null ? null : Text(part.Opening, $"{place}/opening", TextPlace.Part),
            IsPlan = part.As == "plan",
            Sections = [.. part.Sections.Select((section, i) => Section(section, part.As, level, $"{place}/sections/{i}")).OfType<ReportSection>()],
        };
    }

    private ReportSection? Section(SectionFile section, string mode, int level, string place)
    {
        if (section.Level is < 1 or > 4)
            _problems.Add($"{place}/level：级别应为 1—4，现为 {section.Level}");
        if (section.Polish is not (Local or MayLeave))
            _problems.Add($"{place}/polish：应为 local（不送模型）或 may-leave（可送模型润色），现为 {section.Polish}");
        SectionTemplate? template = Template(section.Template ?? OwnOrGeneral(section.Key, mode), place);
        string title = section.Title ?? "";
        if (section.Heading && title.Length == 0 && section.Key != "*")
            _problems.Add($"{place}/title：“{section.Key}”没有标题；不要标题时写 \"heading\": false");
        SectionTemplate? heading = section.Heading ? Text($"{{{{#if 标题}}}}{{{{标题}}}}{{{{else}}}}{title}{{{{/if}}}}", $"{place}/title", TextPlace.Section) : null;
        return template is null ? null : new ReportSection
        {
            Key = section.Key,
            Name = section.Title ?? (mode == "plan" ? "计划" : section.Key),
            Template = template,
            Title = heading,
            Level = section.Level ?? level,
            MayLeave = section.Polish == MayLeave,
        };
    }

    /// <summary>A section without a template of its own takes the general one.</summary>
    private string OwnOrGeneral(string key, string mode) =>
        catalog.Read(TemplateCatalog.SectionPath($"{key}/{mode}")) is null ? $"general/{mode}" : $"{key}/{mode}";

    private SectionTemplate? Template(string name, string place)
    {
        string path = TemplateCatalog.SectionPath(name);
        return Use(path, $"{place}：没有部分模板“{name}”") is null ? null : Parse(path);
    }

    /// <summary>Parses a template and the fragments that it includes, each once, so that all mistakes are told at once and none twice.</summary>
    private SectionTemplate? Parse(string path)
    {
        if (_parsed.TryGetValue(path, out SectionTemplate? known))
            return known;
        _parsed[path] = null;
        try
        {
            SectionTemplate template = catalog.Template(path);
            _parsed[path] = template;
            foreach (string fragment in template.Includes.Select(TemplateCatalog.FragmentPath))
            {
                _used.TryAdd(fragment, catalog.Read(fragment)!);
                Parse(fragment);
            }

            return template;
        }
        catch (TemplateException exception)
        {
            _templateProblems.AddRange(exception.Problems);
        }
        catch (DocumentException exception)
        {
            _problems.Add($"{exception.Part}：{exception.Problem}");
        }

        return null;
    }

    private SectionTemplate? Text(string text, string place, TextPlace kind)
    {
        _lines.Add(new ReportLine(text, $"{_file} {place}", kind));
        try
        {
            return SectionTemplate.ParseText(text, null, $"{_file} {place}");
        }
        catch (TemplateException exception)
        {
            _templateProblems.AddRange(exception.Problems);
            return null;
        }
    }

    private byte[]? Use(string path, string problem)
    {
        if (_used.TryGetValue(path, out byte[]? known))
            return known;
        byte[]? bytes = catalog.Read(path);
        if (bytes is null)
            _problems.Add(problem);
        else
            _used.Add(path, bytes);
        return bytes;
    }

    private string Hash()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string path, byte[] bytes) in _used)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>A text of a report definition that is a template of its own.</summary>
/// <param name="Place">The file, and a JSON pointer.</param>
internal sealed record ReportLine(string Text, string Place, TextPlace Kind);
