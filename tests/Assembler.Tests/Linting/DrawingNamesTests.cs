using System.Text.Json;
using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.Tests.Sections;

namespace DevZoneDocs.Assembler.Tests.Linting;

public sealed class DrawingNamesTests
{
    private const string Data = """{"照片":"a.png","指标":[{"名称":"工业","数值":12.5}]}""";

    [Fact]
    public void A_chart_needs_a_list_with_the_names_that_it_shows()
    {
        LintResult result = Lint("{{指标 | 图表: '名称; 数值'}}", Data);

        Assert.Empty(result.Problems);
        using JsonDocument needs = JsonDocument.Parse(result.Needs);
        JsonElement list = needs.RootElement.GetProperty("properties").GetProperty("指标");
        Assert.Equal("array", list.GetProperty("type").GetString());
        Assert.Equal(["名称", "数值"], list.GetProperty("items").GetProperty("required").EnumerateArray().Select(name => name.GetString()));
    }

    [Theory]
    [InlineData("{{指标 | 图表: '名称; 数直'}}", "没有对应的数据项", "是否指：数值？")]
    [InlineData("{{照片 | 图表: '名称; 数值'}}", "不能重复", "")]
    [InlineData("{{指标 | 图表: '名称; 数值; 上年'}}", "写了 2 个系列，图表有 1 个", "增减标记里的名称")]
    [InlineData("{{指标 | 图表}}", "没有写明图表的类别和系列", "用分号隔开")]
    public void What_a_chart_cannot_show_is_told(string tag, string message, string mend)
    {
        LintProblem problem = Lint(tag, Data).Problems[0];

        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Contains(mend, problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_asked_for_by_its_name() =>
        Assert.Equal(
            ["正文第1段：标记 {{照骗 | 图片: '30mm'}} 没有对应的数据项。是否指：照片？"],
            Linted.Problems(Linted.Free("{{照骗 | 图片: '30mm'}}", Data)));

    private static LintResult Lint(string chart, string data)
    {
        byte[] template = WordXml.Template(
            $"<w:p>{WordXml.Chart("rId7", chart)}</w:p>", main => ChartParts.Add(main, "rId7", "pieChart", ("本期", [1, 2, 3])));
        using JsonDocument document = JsonDocument.Parse(data);
        return Linted.Linter(LintNames.Of(document.RootElement.Clone())).Lint(template, "简报");
    }
}
