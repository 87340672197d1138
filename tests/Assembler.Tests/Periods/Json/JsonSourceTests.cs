using System.Text;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods.Json;

public sealed class JsonSourceTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void A_file_without_content_is_said_to_be_empty(string json) =>
        Assert.Equal("/：文件是空的。请确认选对了文件", Assert.Single(Given.Problems(json)));

    [Theory]
    [InlineData("{\n  \"zone\"： {} }", "第 2 行第 9 列附近，这里不应是“：”")]
    [InlineData("{ “zone”: {} }", "第 1 行第 3 列附近，这里不应是““”")]
    [InlineData("{ \"标题\": 1,, }", "第 1 行第 11 列附近，这里不应是“,”")]
    [InlineData("{ \"zone\": ", "文件没有写完")]
    [InlineData("{} {}", "第 1 行第 4 列附近，这里不应是“{”")]
    [InlineData("{\"a\":01}", "第 1 行第 7 列附近")]
    public void A_file_that_is_no_JSON_is_told_with_line_and_column(string json, string expected) =>
        Assert.Contains(expected, Assert.Single(Given.Problems(json)), StringComparison.Ordinal);

    [Fact]
    public void A_file_in_another_encoding_is_told_so()
    {
        byte[] gbk = [.. "{\"zone\":\""u8, 0xBF, 0xAA, 0xB7, 0xA2, .. "\"}"u8];

        PeriodDataException exception = Assert.Throws<PeriodDataException>(() => PeriodDataReader.ReadJson(new MemoryStream(gbk)));

        Assert.Contains("UTF-8", Assert.Single(exception.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        string json = new StringBuilder().Insert(0, "{\"a\":", 5000).Append('1').Append('}', 5000).ToString();

        Assert.Contains("嵌套超过 64 层", Assert.Single(Given.Problems(json)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "列表")]
    [InlineData("12", "数字 12")]
    [InlineData("null", "null")]
    public void A_root_that_is_no_object_is_refused(string json, string found)
    {
        string problem = Assert.Single(Given.Problems(json));

        Assert.StartsWith("/：应为对象，现为", problem, StringComparison.Ordinal);
        Assert.Contains(found, problem, StringComparison.Ordinal);
    }
}
