using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Templates.Tests;

public sealed class TemplateCatalogTests
{
    private const string Report = """
        {"name":"快报","period":"any","layout":"gbt9704","title":["快报"],"parts":[{"as":"review","sections":[{"key":"economy","title":"经济"}]}]}
        """;

    [Fact]
    public void What_an_office_has_of_its_own_hides_what_comes_with_the_program()
    {
        TemplateCatalog catalog = new(new GivenTemplates(("Sections/economy/review.docx", "本区的写法。")), new EmbeddedTemplates());

        ReportDefinition own = catalog.Report("annual");
        ReportDefinition embedded = new TemplateCatalog(new EmbeddedTemplates()).Report("annual");

        Assert.NotEqual(embedded.Fingerprint, own.Fingerprint);
        Assert.Equal(embedded.Layout.ToArray(), own.Layout.ToArray());
    }

    [Fact]
    public void The_kinds_of_all_sources_are_told_each_once()
    {
        TemplateCatalog catalog = new(
            new GivenTemplates(("Reports/flash.json", Report), ("Reports/month.json", Report)), new EmbeddedTemplates());

        Assert.Equal(catalog.ReportKinds.Distinct().Order(StringComparer.Ordinal), catalog.ReportKinds);
        Assert.Contains("flash", catalog.ReportKinds);
        Assert.Equal("快报", catalog.Report("month").Name);
    }

    [Fact]
    public void A_report_is_read_once()
    {
        TemplateCatalog catalog = new(new GivenTemplates(("Reports/flash.json", Report)), new EmbeddedTemplates());

        Assert.Same(catalog.Report("flash"), catalog.Report("flash"));
    }

    [Theory]
    [InlineData("weekly", "；")]
    [InlineData("", "；")]
    [InlineData("../Reports/annual", "。是否指：annual？")]
    [InlineData("Annual", "。是否指：annual？")]
    [InlineData("annual.json", "。是否指：annual？")]
    public void An_unknown_kind_is_told_with_those_that_there_are(string kind, string nearest)
    {
        ReportDefinitionException exception = Assert.Throws<ReportDefinitionException>(() => new TemplateCatalog(new EmbeddedTemplates()).Report(kind));

        Assert.StartsWith($"没有报告类型“{kind}”{nearest}现有：annual、", Assert.Single(exception.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"layout\":\"gbt9704\"", "\"layout\":\"../../etc/passwd\"")]
    [InlineData("\"title\":\"经济\"", "\"title\":\"经济\",\"template\":\"../Layouts/gbt9704\"")]
    [InlineData("\"title\":\"经济\"", "\"title\":\"经济\",\"template\":\"C:\\\\secret\"")]
    [InlineData("\"title\":\"经济\"", "\"title\":\"经济\",\"template\":\"/etc/passwd\"")]
    [InlineData("\"title\":\"经济\"", "\"title\":\"经济\",\"template\":\"a/./b\"")]
    public void No_name_leads_out_of_the_templates(string written, string instead)
    {
        GivenTemplates source = new(("Reports/flash.json", Report.Replace(written, instead, StringComparison.Ordinal)));

        Assert.Throws<ReportDefinitionException>(() => new TemplateCatalog(source, new EmbeddedTemplates()).Report("flash"));

        Assert.DoesNotContain(
            source.Asked,
            path => path.Contains("..", StringComparison.Ordinal) || path.Contains("etc", StringComparison.Ordinal) || path.Contains('\\'));
    }

    [Fact]
    public void The_mistakes_of_a_template_are_its_authors()
    {
        TemplateCatalog catalog = new(
            new GivenTemplates(("Reports/flash.json", Report), ("Sections/economy/review.docx", "{{#if a}}甲\n{{b | c}}")),
            new EmbeddedTemplates());

        TemplateException exception = Assert.Throws<TemplateException>(() => catalog.Report("flash"));

        Assert.Equal(2, exception.Problems.Count);
    }

    [Fact]
    public void A_report_that_has_been_mended_is_read_again()
    {
        MendedTemplates source = new(("Reports/flash.json", Report), ("Sections/economy/review.docx", "{{#if a}}甲"));
        TemplateCatalog catalog = new(source, new EmbeddedTemplates());
        Assert.Throws<TemplateException>(() => catalog.Report("flash"));

        source.Write("Sections/economy/review.docx", "{{#if a}}甲{{/if}}");

        Assert.Equal("快报", catalog.Report("flash").Name);
    }

    [Fact]
    public void And_so_is_a_report_that_was_not_there_before()
    {
        MendedTemplates source = new();
        TemplateCatalog catalog = new(source, new EmbeddedTemplates());
        Assert.Throws<ReportDefinitionException>(() => catalog.Report("flash"));

        source.Write("Reports/flash.json", Report);

        Assert.Equal("快报", catalog.Report("flash").Name);
    }

    /// <summary>Templates that a keeper changes while the program runs.</summary>
    private sealed class MendedTemplates(params (string Path, string Text)[] files) : ITemplateSource
    {
        private readonly List<(string Path, string Text)> _files = [.. files];

        public IEnumerable<string> ReportKinds => new GivenTemplates([.. _files]).ReportKinds;

        public byte[]? Read(string path) => new GivenTemplates([.. _files]).Read(path);

        public void Write(string path, string text)
        {
            _files.RemoveAll(file => file.Path == path);
            _files.Add((path, text));
        }
    }
}
