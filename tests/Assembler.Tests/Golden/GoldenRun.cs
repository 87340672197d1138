using System.Text;
using System.Text.Json;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Golden;

/// <summary>
/// What a case truly comes to: with period data, or with fragments, as a section of a report, else as <c>merge</c> does it. Every
/// document is a sound one, and the linter has the same names to know as the merge.
/// </summary>
internal static class GoldenRun
{
    private const string Name = "模板";

    public static GoldenCase Of(GoldenCase given)
    {
        byte[] template = TemplateOf(given);
        LintResult linted = Linter(given).Lint(template, Name);
        Dictionary<string, string> actual = new() { [GoldenCase.Mistakes] = string.Join('\n', linted.Problems.Select(Line)) };
        if (given[GoldenCase.Result] is not null)
            (actual[GoldenCase.Result], actual[GoldenCase.Findings]) = IsSection(given) ? Section(given, template) : Document(given, template);
        if (!given.HasMistakes)
            Assert.Equal("", actual[GoldenCase.Mistakes]);
        if (given[GoldenCase.Result] is null)
            Assert.NotEqual("", actual[GoldenCase.Mistakes]);
        return given.With(actual);
    }

    private static (string Text, string Findings) Document(GoldenCase given, byte[] template)
    {
        MissingPolicy policy = given[GoldenCase.Missing] switch
        {
            "留空" => MissingPolicy.Empty,
            "不生成" => MissingPolicy.Error,
            _ => MissingPolicy.Gap,
        };
        try
        {
            JsonFacts data = JsonFacts.Read(new MemoryStream(Encoding.UTF8.GetBytes(DataOf(given))));
            MergedFile merged = TemplateMerger.Merge(DocumentTemplate.Parse(new MemoryStream(template), Name), data, new MergeOptions { Missing = policy });
            byte[] content = merged.Content.ToArray();
            DocxAssert.Sound(content, isTemplate: true);
            return (TextOf(content, given), string.Join('\n', merged.Findings.Select(Line)));
        }
        catch (PeriodDataException refused)
        {
            return ("", string.Join('\n', refused.Problems.Select(problem => Plain($"{problem}"))));
        }
    }

    private static (string Text, string Findings) Section(GoldenCase given, byte[] template)
    {
        SectionTemplate section = SectionTemplate.Parse(new MemoryStream(template), Name, new GoldenFragments(given.Fragments));
        Scope scope = IsPeriodData(given) ? ScopeOf(Period(given)) : Scope.Of(JsonFacts.Read(new MemoryStream(Encoding.UTF8.GetBytes(DataOf(given)))).Root);
        SectionMerge merging = SectionMerge.Of(section, scope);
        return (GoldenTables.FromOutline(merging.Text), string.Join('\n', merging.Findings.Select(Line)));
    }

    private static Scope ScopeOf(PeriodData data)
    {
        FactSheet facts = FactDeriver.Derive(data);
        return Scope.Of(facts.Root).With(facts.Sections.Values.First().Record);
    }

    private static TemplateLinter Linter(GoldenCase given)
    {
        using Stream layout = Docx.Layout();
        using MemoryStream copy = new();
        layout.CopyTo(copy);
        GoldenFragments fragments = new(given.Fragments);
        return new TemplateLinter(NamesOf(given), fragments.Bytes, copy.ToArray());
    }

    private static LintNames NamesOf(GoldenCase given)
    {
        if (given[GoldenCase.Data] is null)
            return LintNames.OfReports();
        if (IsPeriodData(given))
            return LintNames.Of(Period(given));
        using JsonDocument data = JsonDocument.Parse(DataOf(given));
        return LintNames.Of(data.RootElement, isSection: IsSection(given));
    }

    private static bool IsSection(GoldenCase given) => IsPeriodData(given) || given.Fragments.Count > 0;

    private static bool IsPeriodData(GoldenCase given) => DataOf(given).Contains("\"zone\"", StringComparison.Ordinal);

    private static PeriodData Period(GoldenCase given) => PeriodDataReader.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(DataOf(given))));

    private static string DataOf(GoldenCase given) => given[GoldenCase.Data] ?? "{}";

    private static byte[] TemplateOf(GoldenCase given)
    {
        byte[] template = Docx.FromOutline(GoldenTables.ToOutline(given[GoldenCase.Template]!));
        return given[GoldenCase.Header] is null && given[GoldenCase.Footnote] is null ? template : Docx.Edit(template, document => AddStories(document.MainDocumentPart!, given));
    }

    private static void AddStories(MainDocumentPart main, GoldenCase given)
    {
        if (given[GoldenCase.Header] is { } header)
        {
            main.AddNewPart<HeaderPart>("rIdGolden").Header = new Header(ParagraphOf(header));
            SectionProperties page = main.Document.Body!.Elements<SectionProperties>().Last();
            page.RemoveAllChildren<HeaderReference>();
            page.PrependChild(new HeaderReference { Id = "rIdGolden", Type = HeaderFooterValues.Default });
        }

        if (given[GoldenCase.Footnote] is { } note)
        {
            main.AddNewPart<FootnotesPart>("rIdNotes").Footnotes = new Footnotes(new Footnote(ParagraphOf(note)) { Id = 2 });
            main.Document.Body!.Elements<Paragraph>().First().AppendChild(new Run(new FootnoteReference { Id = 2 }));
        }
    }

    private static Paragraph ParagraphOf(string text) => new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    private static string TextOf(byte[] content, GoldenCase given)
    {
        using WordprocessingDocument document = Docx.Open(content);
        MainDocumentPart main = document.MainDocumentPart!;
        List<string> lines = [GoldenTables.FromOutline(Outline.Of(document))];
        if (given[GoldenCase.Header] is not null)
            lines.Add($"（页眉）{main.GetPartById("rIdGolden").RootElement!.InnerText}");
        if (given[GoldenCase.Footnote] is not null)
            lines.AddRange(main.FootnotesPart!.Footnotes.Elements<Footnote>().Select(note => $"（脚注）{note.InnerText}"));
        return string.Join('\n', lines);
    }

    private static string Line(LintProblem problem) => Plain(problem.ToString());

    private static string Line(Finding finding) => Plain($"{finding.Code} {finding.Place}：{finding.Message}。{finding.Hint}");

    /// <summary>There is one template only, and in most cases nothing but its body.</summary>
    private static string Plain(string line) => line
        .Replace($"{Name}，正文", "", StringComparison.Ordinal)
        .Replace($"{Name}，", "", StringComparison.Ordinal)
        .Replace("economy（第", "（第", StringComparison.Ordinal)
        .Replace("？。", "？", StringComparison.Ordinal);

    private sealed class GoldenFragments(IReadOnlyDictionary<string, string> outlines) : IFragmentSource
    {
        public byte[]? Bytes(string name) => outlines.TryGetValue(name, out string? outline) ? Docx.FromOutline(GoldenTables.ToOutline(outline)) : null;

        public bool HasFragment(string name) => outlines.ContainsKey(name);

        public SectionTemplate Fragment(string name) => SectionTemplate.Parse(new MemoryStream(Bytes(name)!), $"Fragments/{name}", this);
    }
}
