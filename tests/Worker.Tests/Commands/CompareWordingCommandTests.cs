using System.Text;
using System.Text.Json;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Commands;

public sealed class CompareWordingCommandTests : IDisposable
{
    private const string Kept = """{"id":"a","original":"税收1.36亿元。","polished":"税收13600万元。"}""";
    private const string Changed = """{"id":7,"original":"税收1.36亿元。","polished":"税收1360万元。"}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_pair_is_answered_in_its_order_under_its_id()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["compare-wording", "-"], $"{Kept}\n\n{Changed}\n");

        Assert.Equal(0, result.ExitCode);
        JsonElement[] answers = [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["a", "7"], answers.Select(answer => answer.GetProperty("id").ToString()));
        Assert.Equal([true, false], answers.Select(answer => answer.GetProperty("accepted").GetBoolean()));
        Assert.Equal("数值：“1.36亿元”改为“1360万元”", answers[1].GetProperty("reasons")[0].GetProperty("message").GetString());
    }

    [Fact]
    public void A_bad_line_is_told_with_its_number_and_the_others_are_answered()
    {
        File.WriteAllText(
            _folder.File("pairs.jsonl"),
            $"{{\n{Kept}\n[]\n{{\"id\":\"b\",\"original\":\"一\"}}\n{{\"original\":\"一\",\"polished\":\"一\"}}\n");

        CommandResult result = CommandLine.Run(_folder.Path, ["compare-wording", "pairs.jsonl"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Single(result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(4, result.ErrorLines.Count);
        Assert.StartsWith("pairs.jsonl 第1行：不是 JSON", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("pairs.jsonl 第4行：缺 polished（文字）", result.ErrorLines[2].TrimEnd());
    }

    [Fact]
    public void Lines_that_cannot_be_read_as_text_are_told_and_the_others_are_answered()
    {
        byte[] national = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Changed);
        byte[] half = """{"id":"c","original":"\ud800","polished":"一"}"""u8.ToArray();
        byte[] halfId = """{"id":"\ud800","original":"一","polished":"一"}"""u8.ToArray();
        File.WriteAllBytes(_folder.File("pairs.jsonl"), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Kept), (byte)'\n', .. national, (byte)'\n', .. half, (byte)'\n', .. halfId, (byte)'\n', .. Encoding.UTF8.GetBytes(Kept)]);

        CommandResult result = CommandLine.Run(_folder.Path, ["compare-wording", "pairs.jsonl"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(2, result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(
            ["pairs.jsonl 第2行：编码看来是 GBK（GB18030），不是 UTF-8；请把文件另存为 UTF-8", "pairs.jsonl 第3行：文字里有半个字符（如 \\ud800），不能成字", "pairs.jsonl 第4行：文字里有半个字符（如 \\ud800），不能成字"],
            result.ErrorLines);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["compare-wording", "none.jsonl"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("none.jsonl：没有这个文件", Assert.Single(result.ErrorLines).TrimEnd());
    }
}
