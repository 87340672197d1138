using System.Text.Json.Nodes;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Commands;

/// <summary>The workbook on the command line: made for a report, turned into JSON and back, drafted from and checked.</summary>
public sealed class WorkbookCommandTests : IDisposable
{
    private static readonly string Seed = Repository.PathOf("seeds", "jindong-2010-q1-q3.json");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_form_lists_what_was_handed_in_before_and_leaves_it_open()
    {
        CommandResult made = Run("workbook", "--report", "first-three-quarters", "--period", "2011-01..2011-09", "--from", Seed, "-o", "form.xlsx");
        CommandResult read = Run("data", "form.xlsx", "-o", "form.json");

        Assert.Equal((0, 0), (made.ExitCode, read.ExitCode));
        JsonNode form = JsonNode.Parse(File.ReadAllText(_folder.File("form.json")))!;
        Assert.Equal("2011-01..2011-09", form["period"]!.GetValue<string>());
        Assert.Null(form["blank"]);
        JsonNode first = form["sections"]!["economy"]!["indicators"]![0]!;
        Assert.Equal("工业总产值", first["name"]!.GetValue<string>());
        Assert.Null(first["value"]);
    }

    [Fact]
    public void Without_earlier_data_the_zone_has_to_be_named()
    {
        CommandResult refused = Run("workbook", "--report", "annual", "--period", "2026", "-o", "form.xlsx");
        CommandResult made = Run("workbook", "--report", "annual", "--period", "2026", "--zone", "滨河经济开发区", "-o", "form.xlsx");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--zone", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0, made.ExitCode);
        Assert.Equal(1, Run("check", "form.xlsx").ExitCode);
    }

    [Fact]
    public void Data_come_back_from_a_workbook_as_they_were()
    {
        Run("data", Seed, "-o", "data.json");
        Run("data", Seed, "-o", "data.xlsx");
        CommandResult back = Run("data", "data.xlsx", "-o", "back.json");

        Assert.Equal(0, back.ExitCode);
        Assert.Empty(back.Output);
        Assert.Equal(File.ReadAllText(_folder.File("data.json")), File.ReadAllText(_folder.File("back.json")));
    }

    [Fact]
    public void A_draft_of_a_workbook_says_what_a_draft_of_the_same_JSON_says()
    {
        Run("data", Seed, "-o", "data.xlsx");
        Run("draft", Seed, "-o", "json.docx");
        CommandResult drafted = Run("draft", "data.xlsx", "-o", "workbook.docx");

        Assert.Equal(1, drafted.ExitCode);
        Assert.Equal(
            DraftText.Paragraphs(File.ReadAllBytes(_folder.File("json.docx"))), DraftText.Paragraphs(File.ReadAllBytes(_folder.File("workbook.docx"))));
    }

    private CommandResult Run(params string[] arguments) => CommandLine.Run(_folder.Path, arguments);
}
