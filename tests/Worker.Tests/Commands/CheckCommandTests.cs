using System.Text.Json;

namespace DevZoneDocs.Worker.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Sound = """
        { "zone": { "name": "滨河经济开发区" }, "report": "first-three-quarters", "period": "2026-01..2026-09",
          "sections": { "economy": { "department": "经济发展局", "indicators": [
            { "name": "工业总产值", "value": 186.4, "unit": "亿元", "prior": 169.9,
              "breakdown": { "mode": "partial", "parts": [ { "name": "装备制造业", "value": 71.2, "growth": 14.3 } ] } } ] } } }
        """;

    private static readonly string Faulty = Sound.Replace("71.2", "712", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sound_data_are_told_to_be_so_and_no_file_is_made()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["check", "-"], Sound);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("缺项 0 个", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("错误", result.Output, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void An_error_is_told_with_its_place_and_how_to_mend_it()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["check", "-"], Faulty);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("错误 C06 economy/工业总产值/装备制造业：其中项“装备制造业”712亿元大于总数“工业总产值”186.4亿元", result.Output, StringComparison.Ordinal);
        Assert.Contains("请核实两数的数值和单位", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_reads_the_same_as_json_on_standard_output_and_in_a_file()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["check", "-", "--json", "--findings", "findings.json"], Faulty);

        using JsonDocument printed = JsonDocument.Parse(result.Output);
        Assert.Equal("C06", printed.RootElement.GetProperty("findings")[0].GetProperty("code").GetString());
        Assert.Equal("error", printed.RootElement.GetProperty("findings")[0].GetProperty("severity").GetString());
        Assert.Equal(File.ReadAllText(_folder.File("findings.json")).Trim(), result.Output.Trim());
    }

    [Fact]
    public void A_missing_datum_is_told_whether_or_not_a_template_would_write_it()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["check", "-"], Sound.Replace("186.4", "null", StringComparison.Ordinal));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("错误 C01 economy/工业总产值.value：缺1—9月工业总产值（亿元）", result.Output, StringComparison.Ordinal);
        Assert.Contains("缺项 1 个", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "JSON")]
    [InlineData("{}", "zone")]
    public void Data_that_cannot_be_read_are_exit_status_2(string data, string problem)
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["check", "-"], data);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(problem, result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
    }
}
