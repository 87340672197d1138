using System.Text.RegularExpressions;

namespace DevZoneDocs.Worker.Tests.Commands;

/// <summary>What every command says of itself, in Chinese throughout.</summary>
public sealed partial class HelpPageTests
{
    private static readonly Lazy<IReadOnlyList<string>> Commands = new(() => [.. CommandRow().Matches(HelpOf()).Select(row => row.Groups[1].Value)]);

    [Fact]
    public void The_program_lists_its_commands() =>
        Assert.Subset(
            Commands.Value.ToHashSet(), new HashSet<string> { "draft", "check", "workbook", "data", "inspect", "lint", "merge", "serve", "worker", "config" });

    [Fact]
    public void Every_line_that_explains_is_Chinese()
    {
        string[] pages = [HelpOf(), .. Commands.Value.AsParallel().Select(command => HelpOf(command))];

        Assert.All(pages, page => Assert.All(page.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("  devzonedocs ", StringComparison.Ordinal)), line =>
        {
            Assert.Matches("\\p{IsCJKUnifiedIdeographs}", line);
            Assert.DoesNotMatch("[A-Za-z]+ [a-z]+ [a-z]+", Words(line));
            Assert.DoesNotMatch("(?i)default|required|show|usage|options|description", Words(line));
        }));
    }

    [Fact]
    public void A_page_says_how_a_command_is_called_and_what_it_cannot_do_without()
    {
        string page = HelpOf("merge");

        Assert.StartsWith("用数据填充任意模板\n\n用法：\n  devzonedocs merge <TEMPLATE> <DATA> [选项]\n", page, StringComparison.Ordinal);
        Assert.Matches("-o, --output <output> +填好的文档（.docx），- 为标准输出（必填）\n", page);
    }

    [Fact]
    public void The_version_is_a_number()
    {
        using TemporaryFolder folder = new();

        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", CommandLine.Run(folder.Path, ["--version"]).Output);
    }

    /// <summary>Without names that are typed: of options, values and commands.</summary>
    private static string Words(string line) => Typed().Replace(line, " ");

    private static string HelpOf(params string[] command)
    {
        using TemporaryFolder folder = new();
        CommandResult result = CommandLine.Run(folder.Path, [.. command, "--help"]);
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        return result.Output.ReplaceLineEndings("\n");
    }

    [GeneratedRegex("(?m)^  ([a-z-]+)(?: <[A-Z]+>…?)*  +\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex CommandRow();

    [GeneratedRegex("^  [a-z][a-z-]*(?: <[^>]+>…?)*  |--?[a-zA-Z?][a-zA-Z-]*|<[^>]+>")]
    private static partial Regex Typed();
}
