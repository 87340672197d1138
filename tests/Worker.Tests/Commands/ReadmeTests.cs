using System.Text.RegularExpressions;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Commands;

/// <summary>What the README shows is what happens.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private const string Run = "dotnet run --project src/Worker -- ";
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Its_first_command_makes_a_draft_and_tells_the_error_in_its_figures()
    {
        string command = Readme.Split('\n').First(line => line.StartsWith(Run, StringComparison.Ordinal))[Run.Length..];
        string[] arguments = [.. command.Split(' ').Select(word => word.StartsWith("seeds/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)];

        CommandResult result = CommandLine.Run(_folder.Path, arguments);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("C06", Error().Match(result.Output).Groups[1].Value);
        Assert.Contains("ends with status 1, because one finding is an\nerror (C06", Readme, StringComparison.Ordinal);
        DocxAssert.Sound(File.ReadAllBytes(_folder.File("draft.docx")));
    }

    [Fact]
    public void Its_data_give_its_sentence()
    {
        string sentence = Readme.Split('\n').First(line => line.StartsWith("> ", StringComparison.Ordinal))[2..];
        File.WriteAllText(_folder.File("data.json"), JsonBlock().Match(Readme).Groups["json"].Value);

        CommandLine.Run(_folder.Path, ["draft", "data.json", "-o", "draft.docx"]);

        Assert.Contains(sentence.Trim(), DraftText.Paragraphs(File.ReadAllBytes(_folder.File("draft.docx"))));
    }

    [GeneratedRegex("^错误 (C[0-9]+) ", RegexOptions.Multiline)]
    private static partial Regex Error();

    [GeneratedRegex("```json\\n(?<json>.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
