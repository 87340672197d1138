using System.Text;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Templates.Tests.Reports;

public sealed partial class NumberedItemsTests
{
    private const string Plan = """{"as":"plan","sections":[{"key":"plan","heading":false},{"key":"*"}]}""";

    [Fact]
    public void Priorities_run_on_over_their_groups()
    {
        string outline = Draft("""
            "plan":{"priorityUnit":"项重点","tasks":[
              {"title":"改革","items":[{"title":"甲","text":"做甲"},{"title":"乙","text":"做乙"}]},
              {"title":"民生","items":[{"title":"丙","text":"做丙"}]}]}
            """);

        Assert.Equal(
            """
            着重抓好两个方面三项重点：
            GwH1: <#一、>改革
            GwItem: <#1.><GwRunIn>甲。</>做甲。
            GwItem: <#2.><GwRunIn>乙。</>做乙。
            GwH1: <#二、>民生
            GwItem: <#3.><GwRunIn>丙。</>做丙。
            """,
            outline);
    }

    [Fact]
    public void Items_of_an_item_begin_again_under_each()
    {
        string outline = Draft("""
            "plan":{"priorityUnit":"项重点","tasks":[{"title":"民生","items":[
              {"title":"实事","itemUnit":"件实事","items":[{"text":"修路"},{"text":"架桥"}]},
              {"title":"小事","itemUnit":"件小事","items":[{"text":"扫地"}]}]}]}
            """);

        Assert.Equal(
            """
            着重抓好两项重点：
            GwH1: <#一、>民生
            GwItem: <#1.><GwRunIn>实事。</>着力办好以下两件实事：
            GwSubItem: <#（1）>修路。
            GwSubItem: <#（2）>架桥。
            GwItem: <#2.><GwRunIn>小事。</>着力办好以下一件小事：
            GwSubItem: <#（1）>扫地。
            """,
            outline);
    }

    [Fact]
    public void Two_sections_with_numbered_items_do_not_run_on()
    {
        string outline = Draft("""
            "rivers":{"title":"治水","priorityUnit":"件实事","tasks":[{"text":"清淤"},{"text":"截污"}]},
            "roads":{"title":"修路","priorityUnit":"件实事","tasks":[{"text":"拓宽"}]}
            """);

        Assert.Equal(
            """
            GwH1: <#一、>治水
            着重抓好以下两件实事：
            GwItem: <#1.>清淤。
            GwItem: <#2.>截污。
            GwH1: <#二、>修路
            着重抓好以下一件实事：
            GwItem: <#1.>拓宽。
            """,
            outline);
    }

    [Fact]
    public void But_three_items_of_an_ordinary_plan_are_told_in_words()
    {
        string outline = Draft("""
            "plan":{"tasks":[{"title":"招商","items":[{"title":"走出去","text":"外出招商"},{"title":"请进来","text":"接待客商"},{"title":"留下来","text":"跟踪服务"}]},{"title":"服务","text":"改进服务"}]}
            """);

        Assert.Equal(
            """
            GwH1: <#一、>招商
            <GwRunIn>一是走出去。</>外出招商。
            <GwRunIn>二是请进来。</>接待客商。
            <GwRunIn>三是留下来。</>跟踪服务。
            GwH1: <#二、>服务
            改进服务。
            """,
            outline);
    }

    /// <summary>The outline of a plan without its title.</summary>
    private static string Draft(string sections)
    {
        string json = $$$"""{"zone":{"name":"滨河经济开发区"},"report":"items","period":"2014","sections":{{{{sections}}}}}""";
        PeriodData data = PeriodDataReader.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(json)));
        byte[] draft = DraftAssembler.Assemble(data, TemplatesInMemory.With("items", Plan).Report("items")).Content.ToArray();
        DocxAssert.Sound(draft);
        return List().Replace(string.Join('\n', Outline.Of(draft, numbers: true).TrimEnd().Split('\n').Skip(1)), "");
    }

    /// <summary>Which list a paragraph is in is no matter, but what it counts.</summary>
    [GeneratedRegex(@"\((keepNext )?num=\d+/\d\)")]
    private static partial Regex List();
}
