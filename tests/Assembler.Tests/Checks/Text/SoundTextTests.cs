using System.Text;
using DevZoneDocs.Assembler.Checks;

namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class SoundTextTests
{
    private static readonly string[] Fixtures = ["sound-paragraphs", "sound-sentences"];

    public static TheoryData<string> Lines =>
        [.. Fixtures.SelectMany(name => Encoding.UTF8.GetString(Inspected.Resource($"Fixtures/{name}.txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Nothing_is_said_of_sound_official_text(string line) => Inspected.Passes(line);

    [Fact]
    public void Nor_of_all_of_it_together()
    {
        IReadOnlyList<Finding> findings = Inspected.Text(string.Join('\n', Lines.Select(row => row.Data)));

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("sound-report-half-year")]
    [InlineData("sound-report-annual")]
    public void Nor_of_a_whole_report_with_its_headings_and_lists(string name) =>
        Assert.Empty(Inspected.Bytes(Inspected.Resource($"Fixtures/{name}.txt")));
}
