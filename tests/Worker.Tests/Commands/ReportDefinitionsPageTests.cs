using System.Text.RegularExpressions;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Commands;

public sealed partial class ReportDefinitionsPageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_definition_that_the_page_shows_makes_a_draft()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "report-definitions.md"));
        Directory.CreateDirectory(_folder.File("own/Reports"));
        File.WriteAllText(_folder.File("own/Reports/first-three-quarters.json"), JsonBlock().Match(page).Groups["json"].Value);

        CommandResult result = CommandLine.Run(
            _folder.Path, ["draft", Repository.PathOf("seeds", "jindong-2010-q1-q3.json"), "--templates", "own", "-o", "draft.docx"]);

        Assert.NotEqual(2, result.ExitCode);
        Assert.Contains("主要经济指标", DraftText.Paragraphs(File.ReadAllBytes(_folder.File("draft.docx"))));
    }

    [GeneratedRegex("```json\\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
