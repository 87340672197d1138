using System.Text.RegularExpressions;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;
using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Drafts;

/// <summary>A plan of groups, priorities and promises as another program counts and lays it out.</summary>
public sealed partial class NumberedPlanTests(PlanPages plan) : IClassFixture<PlanPages>
{
    [Fact]
    public void Priorities_are_numbered_from_one_to_twenty_across_the_groups() =>
        Assert.Equal(Enumerable.Range(1, 20).Select(number => $"{number}."), Numbers(Priority()));

    [Fact]
    public void Promises_are_numbered_from_one_to_ten() =>
        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"（{number}）"), Numbers(Promise()));

    [Fact]
    public void Groups_are_headings_in_their_font()
    {
        PdfLine[] headings = [.. plan.Lines.Where(line => Group().IsMatch(line.Text))];

        Assert.Equal(["一、", "二、", "三、", "四、"], headings.Select(line => Group().Match(line.Text).Value));
        Assert.All(headings, line => Assert.Contains("WenQuanYi", line.Fonts[0], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Priorities_and_promises_are_indented_as_paragraphs_are()
    {
        int indent = plan.Lines.First(line => line.Text.StartsWith("总体要求", StringComparison.Ordinal)).Left;

        Assert.All(
            plan.Lines.Where(line => Priority().IsMatch(line.Text) || Promise().IsMatch(line.Text)),
            line => Assert.InRange(line.Left, indent - 8, indent + 3));
    }

    private IEnumerable<string> Numbers(Regex number) =>
        plan.Lines.Where(line => number.IsMatch(line.Text)).Select(line => number.Match(line.Text).Value);

    // A line of text that begins with 10亿元 or （开发区段） is no item.
    [GeneratedRegex(@"^\d{1,2}\.(?!\d)")]
    private static partial Regex Priority();

    [GeneratedRegex(@"^（\d{1,2}）")]
    private static partial Regex Promise();

    [GeneratedRegex("^[一二三四五六七八九十]、")]
    private static partial Regex Group();
}

/// <summary>The lines of Wenzhou's plan, laid out once for all tests of the class.</summary>
public sealed class PlanPages
{
    public PlanPages()
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", "wenzhou-2014-plan.json"));
        PeriodData data = PeriodDataReader.ReadJson(stream);
        byte[] draft = DraftAssembler.Assemble(data, new TemplateCatalog(new EmbeddedTemplates()).Report(data.Report)).Content.ToArray();
        Lines = [.. PdfPages.Read(LibreOffice.Convert("pdf", draft)[0]).SelectMany(page => page.Body)];
    }

    public IReadOnlyList<PdfLine> Lines { get; }
}
