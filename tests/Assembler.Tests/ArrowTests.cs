using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests;

/// <summary>The way of the data, from stage to stage: a stage knows the products before it, never a later stage.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Stages = ["Periods", "Wording", "Facts", "Checks", "Sections", "Reports", "Documents", "Linting", "Polishing", "Drafts"];

    public static TheoryData<string> Files => [.. Stages.SelectMany(stage => Directory.EnumerateFiles(Repository.PathOf("src", "Assembler", stage), "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.PathOf("src", "Assembler"), file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_stage_knows_no_later_stage(string file)
    {
        string text = File.ReadAllText(Repository.PathOf("src", "Assembler", file));

        Assert.All(Stages.SkipWhile(stage => stage != file.Split('/')[0]).Skip(1), later =>
            Assert.DoesNotContain($"DevZoneDocs.Assembler.{later}", text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_is_known_of_a_zone_knows_nothing_of_Word(string file)
    {
        bool isOfTheZone = file.Split('/')[0] is "Periods" or "Wording" or "Facts";

        Assert.False(isOfTheZone && File.ReadAllText(Repository.PathOf("src", "Assembler", file)).Contains("DocumentFormat.OpenXml", StringComparison.Ordinal));
    }
}
