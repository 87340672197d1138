using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts;

/// <summary>Whether tasks are told in paragraphs, without a heading above each.</summary>
public sealed class BriefTasksTests
{
    private const string Target = """{"name":"税收","value":9,"unit":"亿元"}""";

    [Theory]
    [InlineData("""{"title":"稳生产","text":"逐户帮扶"}""", true)]
    [InlineData("""{"title":"稳生产","text":"逐户帮扶"},{"title":"扩投资","text":"新开工一批项目"}""", true)]
    [InlineData("{\"title\":\"稳生产\",\"targets\":[" + Target + "," + Target + "]}", true)]
    [InlineData("{\"title\":\"稳生产\",\"targets\":[" + Target + "," + Target + "," + Target + "]}", false)]
    [InlineData("""{"title":"稳生产","text":"逐户帮扶","owner":"经发局"}""", false)]
    [InlineData("""{"title":"稳生产","text":"逐户帮扶"},{"title":"扩投资","items":[{"text":"排项目"}]}""", false)]
    [InlineData("""{"title":"稳生产","text":"逐户帮扶停产半停产企业，按周调度用工、用电、用气，协调金融机构续贷，组织上下游企业对接，帮助企业稳住订单和用工"}""", false)]
    public void Tasks_of_a_line_or_two_are_brief(string tasks, bool isBrief)
    {
        Brief(tasks, out FactNode? node);

        Assert.Equal(isBrief, Assert.IsType<FactFlag>(node).IsSet);
    }

    private static void Brief(string tasks, out FactNode? node) =>
        FactDeriver.Derive(Given.Json(Given.Section($$""" "tasks":[{{tasks}}] """))).Sections["economy"].Record.TryGet("任务从简", out node);
}
