using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Sections.Formatters;

namespace DevZoneDocs.Assembler.Tests.Golden;

/// <summary>docs/template-language.md: what it shows is what the program does.</summary>
public sealed partial class TemplateLanguagePageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "template-language.md")).ReplaceLineEndings("\n");

    public static TheoryData<int> Samples => [.. Enumerable.Range(0, SamplesOf(Page).Count)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_comes_to_what_the_page_says(int number)
    {
        GoldenCase sample = SamplesOf(Page)[number];

        Assert.Equal(sample.ToString(), GoldenRun.Of(sample).ToString());
    }

    [Fact]
    public void The_page_has_samples_of_both_kinds()
    {
        IReadOnlyList<GoldenCase> samples = SamplesOf(Page);

        Assert.True(samples.Count >= 20, $"{samples.Count}");
        Assert.Contains(samples, sample => sample.HasMistakes);
        Assert.Equal(FencesOf(Page).Count(fence => fence.Title == GoldenCase.Template), samples.Count);
    }

    [Fact]
    public void Every_formatter_is_on_the_page() =>
        Assert.All(FormatterList.Names, name => Assert.Contains($"`{name}", Page, StringComparison.Ordinal));

    /// <summary>Fences one after the other: a template begins a sample, what follows belongs to it; data once shown hold until others are.</summary>
    private static IReadOnlyList<GoldenCase> SamplesOf(string page)
    {
        List<GoldenCase> samples = [];
        GoldenSection? data = null;
        foreach (GoldenSection fence in FencesOf(page))
        {
            if (fence.Title == GoldenCase.Data)
                data = fence;
            else if (fence.Title == GoldenCase.Template)
                samples.Add(new GoldenCase("", data is null ? [fence] : [data, fence]));
            else
                samples[^1] = samples[^1] with { Sections = [.. samples[^1].Sections, fence] };
        }

        return samples;
    }

    private static IEnumerable<GoldenSection> FencesOf(string page) => Fence().Matches(page)
        .Where(match => match.Groups["title"].Value is not ("" or "json" or "sh"))
        .Select(match => new GoldenSection(match.Groups["title"].Value.Trim(), match.Groups["text"].Value.TrimEnd('\n')));

    [GeneratedRegex("^```(?<title>[^\\n]*)\\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
