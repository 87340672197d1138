using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Tests.Facts.Telling;

/// <summary>docs/period-data.md: each sample gives its sentence.</summary>
public sealed partial class PeriodDataPageTests
{
    public static TheoryData<string, string, string> Samples =>
        [.. Sample().Matches(File.ReadAllText(Repository.PathOf("docs", "period-data.md"))).Select(match => (
            match.Groups["kind"].Value, match.Groups["data"].Value.Trim(), match.Groups["sentence"].Value.Trim()))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_of_the_page_gives_its_sentence(string kind, string data, string sentence)
    {
        string field = kind == "项目" ? "projects" : "indicators";

        Assert.Equal(sentence, Told.Of(
            kind == "项目" ? "项目表述" : "指标表述", $"\"{field}\":[{data}]", period: kind == "当月指标" ? "2025-05" : "2025-01..2025-09"));
    }

    [Fact]
    public void The_page_has_samples() => Assert.True(Samples.Count >= 30, $"{Samples.Count} samples");

    [GeneratedRegex("```(?<kind>指标|当月指标|项目)\\n(?<data>.*?)```\\s*```句子\\n(?<sentence>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
