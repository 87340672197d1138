using DevZoneDocs.Assembler.Facts.Telling;

namespace DevZoneDocs.Assembler.Tests.Facts.Telling;

/// <summary>From the indicators of a section to its sentences.</summary>
public sealed class IndicatorParagraphsTests
{
    [Theory]
    [InlineData("""{"name":"工业总产值","value":36.3,"unit":"亿元","growth":9.7}""", "1—9月，全区实现工业总产值36.3亿元，同比增长9.7%。")]
    [InlineData("""{"name":"工业总产值","value":36.3,"unit":"亿元","growth":-13.0,"rank":"居全市第7位"}""", "1—9月，全区实现工业总产值36.3亿元，居全市第7位，同比下降13%。")]
    [InlineData("""{"name":"工业投资","value":9.8,"unit":"亿元"}""", "1—9月，全区完成工业投资9.8亿元。")]
    [InlineData("""{"name":"产销率","value":93.1,"unit":"%","prior":96.4}""", "1—9月，全区产销率为93.1%，同比下降3.3个百分点。")]
    [InlineData("""{"name":"规模以上企业","value":169,"unit":"家"}""", "截至9月底，全区共有规模以上企业169家。")]
    [InlineData("""{"name":"规模以上企业","value":31,"unit":"家","prior":27,"comparison":"比年初"}""", "截至9月底，全区共有规模以上企业31家，比年初增加4家。")]
    [InlineData("""{"name":"新组建党支部","value":12,"unit":"个"}""", "1—9月，全区新组建党支部12个。")]
    [InlineData("""{"name":"信访投诉","value":14,"unit":"件","prior":9}""", "1—9月，全区受理信访投诉14件，同比增加5件。")]
    [InlineData("""{"name":"生产安全事故","value":0,"unit":"起","prior":1}""", "1—9月，全区未发生生产安全事故，上年同期为1起。")]
    [InlineData("""{"name":"生产安全事故","value":0,"unit":"起"}""", "1—9月，全区未发生生产安全事故。")]
    [InlineData("""{"name":"生产安全事故","value":0,"unit":"起","prior":0}""", "1—9月，全区未发生生产安全事故。")]
    [InlineData("""{"name":"工业总产值","scope":"一期","value":56.4,"unit":"亿元"}""", "1—9月，一期实现工业总产值56.4亿元。")]
    [InlineData("""{"name":"工业总产值","value":49.0,"unit":"亿元","estimate":true}""", "1—9月，全区预计实现工业总产值49亿元。")]
    [InlineData("""{"name":"财政收入","value":null,"unit":"亿元","asks":["增幅"]}""", "1—9月，全区实现财政收入【待补：1—9月财政收入（亿元）】，同比增长【待补：增幅（%）】。")]
    public void One_indicator_has_period_zone_and_verb(string indicator, string expected) => Assert.Equal(expected, Text(indicator));

    [Theory]
    [InlineData("-2507", "5750", "1—9月，全区规模以上工业亏损2507万元，上年同期盈利5750万元，由盈转亏。")]
    [InlineData("300", "-120", "1—9月，全区规模以上工业盈利300万元，上年同期亏损120万元，扭亏为盈。")]
    [InlineData("-300", "-120", "1—9月，全区规模以上工业亏损300万元，同比增亏180万元。")]
    [InlineData("0", "-120", "1—9月，全区规模以上工业盈亏平衡，上年同期亏损120万元。")]
    public void A_loss_is_told_once(string value, string prior, string expected) =>
        Assert.Equal(expected, Text($$"""{"name":"规模以上工业利润","value":{{value}},"unit":"万元","prior":{{prior}}}"""));

    [Theory]
    [InlineData("120", "1—9月，全区实现税收120亿元，完成年度任务的120%。")]
    [InlineData("49", "1—9月，全区实现税收49亿元，完成年度任务的49%。")]
    public void A_completion_is_a_share_of_the_task(string value, string expected) =>
        Assert.Equal(expected, Text($$"""{"name":"税收","value":{{value}},"unit":"亿元","target":100}"""));

    [Fact]
    public void The_share_of_the_year_is_told_where_the_report_asks_for_it() => Assert.Equal(
        "1—9月，全区实现税收49亿元，完成年度任务的49%，低于时序进度26个百分点。",
        Told.Of("指标表述", """ "indicators":[{"name":"税收","value":49,"unit":"亿元","target":100}] """, options: new TellingOptions { Pace = true }));

    [Theory]
    [InlineData("partial", """{"name":"本级","value":26.6,"growth":26}""", "84.95亿元，同比增长15%，其中本级26.6亿元、增长26%。")]
    [InlineData("partial", """{"name":"甲业","value":26.6},{"name":"乙业","value":20}""", "84.95亿元，同比增长15%，其中甲业26.6亿元、乙业20亿元。")]
    [InlineData("partial", """{"name":"甲业","value":26.6,"growth":1},{"name":"乙业","value":20,"growth":-2},{"name":"丙业","value":10,"growth":0}""",
        "84.95亿元，同比增长15%。其中，甲业26.6亿元，增长1%；乙业20亿元，下降2%；丙业10亿元，与上年同期持平。")]
    [InlineData("partial", """{"name":"轻工业","value":44.95},{"name":"重工业","value":40}""", "84.95亿元，同比增长15%，包括轻工业44.95亿元、重工业40亿元。")]
    [InlineData("exhaustive", """{"name":"轻工业","value":44.95},{"name":"重工业","value":40}""", "84.95亿元，同比增长15%，包括轻工业44.95亿元、重工业40亿元。")]
    [InlineData("exhaustive", """{"name":"轻工业","value":44.95,"growth":3},{"name":"重工业","value":40,"growth":30}""", "84.95亿元，同比增长15%。轻工业44.95亿元，增长3%；重工业40亿元，增长30%。")]
    [InlineData("overlapping", """{"name":"出口企业","value":44.95},{"name":"外资企业","value":60}""", "84.95亿元，同比增长15%，其中出口企业44.95亿元、外资企业60亿元，两者有交叉。")]
    public void Value_and_growth_come_before_the_parts(string mode, string parts, string expected) => Assert.Equal(
        "1—9月，全区实现工业总产值" + expected,
        Text($$"""{"name":"工业总产值","value":84.95,"unit":"亿元","growth":15,"breakdown":{"mode":"{{mode}}","parts":[{{parts}}] } }"""));

    [Fact]
    public void Stages_are_no_parts() => Assert.Equal(
        "截至9月底，全区共有工业项目86个，总投资47亿元，已全部办结手续，已开工45个、竣工5个。",
        Text("""
            {"name":"工业项目","value":86,"unit":"个","details":[{"name":"总投资","value":47,"unit":"亿元"}],
             "breakdown":{"mode":"stages","parts":[{"name":"已办结手续","value":86},{"name":"已开工","value":45},{"name":"已竣工","value":5}]}}
            """));

    [Theory]
    [InlineData("""{"name":"已开工","value":45},{"name":"已竣工","value":5},{"name":"已投产","value":2}""", "已开工45个、竣工5个、投产2个。")]
    [InlineData("""{"name":"已开工","value":null},{"name":"已竣工","value":5}""", "已开工【待补：1—9月工业项目其中已开工（个）】、竣工5个。")]
    [InlineData("""{"name":"已办手续","value":86},{"name":"已开工","value":45}""", "已全部办手续，已开工45个。")]
    [InlineData("""{"name":"开工","value":45},{"name":"竣工","value":5}""", "开工45个，竣工5个。")]
    [InlineData("""{"name":"已开工","value":45,"prior":40},{"name":"已竣工","value":5}""", "已开工45个，同比增加5个，已竣工5个。")]
    public void What_is_done_is_said_to_be_done_once(string stages, string expected) => Assert.Equal(
        "截至9月底，全区共有工业项目86个，" + expected,
        Text($$"""{"name":"工业项目","value":86,"unit":"个","breakdown":{"mode":"stages","parts":[{{stages}}]} }"""));

    [Theory]
    [InlineData("群众来访", "件", "未接待群众来访，上年同期为6件。")]
    [InlineData("火灾", "起", "未发生火灾，上年同期为6起。")]
    [InlineData("停产企业", "家", "无停产企业，上年同期为6家。")]
    [InlineData("出口交货值", "亿元", "出口交货值为零，上年同期为6亿元。")]
    public void Nothing_is_told_by_the_verb_of_something(string name, string unit, string expected) =>
        Assert.EndsWith("全区" + expected, Text($$"""{"name":"{{name}}","value":0,"unit":"{{unit}}","prior":6}"""), StringComparison.Ordinal);

    [Fact]
    public void Parts_of_parts_keep_their_own_details_and_the_unit_of_the_whole() => Assert.Equal(
        "截至9月底，全区共有经营主体100户，同比增长7%。企业60户，增长9%，其中民营企业40户、增长10%，外资企业5户、下降2%；个体户40户，增长4%。",
        Text("""
            {"name":"经营主体","value":100,"unit":"户","growth":7,"breakdown":{"mode":"exhaustive","parts":[
              {"name":"企业","value":60,"growth":9,"breakdown":{"mode":"partial","parts":[{"name":"民营企业","value":40,"growth":10},{"name":"外资企业","value":5,"growth":-2}]}},
              {"name":"个体户","value":40,"growth":4}]}}
            """));

    [Fact]
    public void A_rate_of_the_whole_does_not_part_it_from_its_parts() => Assert.Equal(
        "1—9月，全区受理来信21件，包括上级交办12件、自接自办9件，办结率95%。",
        Text("""
            {"name":"来信","value":21,"unit":"件","details":[{"name":"办结率","value":95,"unit":"%"}],
             "breakdown":{"mode":"exhaustive","parts":[{"name":"上级交办","value":12},{"name":"自接自办","value":9}]}}
            """));

    [Fact]
    public void Indicators_of_a_section_share_period_zone_and_what_they_are_compared_with() => Assert.Equal(
        "1—9月，全区实现工业总产值84.95亿元，同比增长15%；169家规模企业实现产值40.52亿元，增长44.2%；实现出口26.07亿元，环比增长19.5%；完成工业投入9.8亿元，同比增长84.5%。",
        Text("""
            {"name":"工业总产值","value":84.95,"unit":"亿元","growth":15},
            {"name":"规模企业","value":169,"unit":"家","details":[{"name":"产值","scope":"规模企业","value":40.52,"unit":"亿元","growth":44.2}]},
            {"name":"出口","value":26.07,"unit":"亿元","growth":19.5,"comparison":"环比"},
            {"name":"工业投入","value":9.8,"unit":"亿元","growth":84.5}
            """));

    [Theory]
    [InlineData("""{"name":"工业投资","value":9,"unit":"亿元"},{"name":"财政收入","value":3,"unit":"亿元"}""", "完成工业投资9亿元，实现财政收入3亿元。")]
    [InlineData("""{"name":"财政收入","value":3,"unit":"亿元"},{"name":"税收","value":2,"unit":"亿元"}""", "实现财政收入3亿元，税收2亿元。")]
    [InlineData("""{"name":"税收","value":2,"unit":"亿元"},{"name":"产销率","value":93.1,"unit":"%"},{"name":"出口","value":1,"unit":"亿元"}""",
        "实现税收2亿元，产销率为93.1%，实现出口1亿元。")]
    [InlineData("""{"name":"利润","value":-2,"unit":"亿元"},{"name":"出口","value":1,"unit":"亿元"}""", "亏损2亿元，实现出口1亿元。")]
    [InlineData("""{"name":"固定资产投资","value":null,"unit":"亿元","growth":-2},{"name":"出口","value":1,"unit":"亿元"}""", "固定资产投资同比下降2%；实现出口1亿元。")]
    [InlineData("""{"name":"群众来访","value":3,"unit":"批"},{"name":"来信","value":9,"unit":"件"}""", "接待群众来访3批，受理来信9件。")]
    [InlineData("""{"name":"规上企业","value":null,"unit":"家"},{"name":"高企","value":9,"unit":"家"}""", "共有规上企业【待补：1—9月规上企业（家）】，高企9家。")]
    public void A_verb_carries_over_to_its_like_alone(string indicators, string expected) =>
        Assert.Equal(expected, Text(indicators)[Text(indicators).IndexOf("全区", StringComparison.Ordinal)..][2..]);

    [Fact]
    public void Neighbours_of_which_only_a_growth_is_published_are_told_together() => Assert.Equal(
        "1—9月，全区固定资产投资、工业投资和民间投资同比分别增长9.7%、12.0%、10.1%；房地产投资下降21.3%。",
        Text("""
            {"name":"固定资产投资","value":null,"unit":"亿元","growth":9.7},{"name":"工业投资","value":null,"unit":"亿元","growth":12},
            {"name":"民间投资","value":null,"unit":"亿元","growth":10.1},{"name":"房地产投资","value":null,"unit":"亿元","growth":-21.3}
            """));

    [Fact]
    public void Months_of_their_own_are_said_and_do_not_take_turns_with_those_of_the_report() => Assert.Equal(
        "5月，全区实现产值9.8亿元，出口2亿元。1—5月，实现税收3.2亿元，财政收入5亿元。",
        Told.Of("指标表述", """
            "indicators":[{"name":"产值","value":9.8,"unit":"亿元"},{"name":"税收","value":3.2,"unit":"亿元","period":"2025-01..2025-05"},
            {"name":"财政收入","value":5,"unit":"亿元","period":"2025-01..2025-05"},{"name":"出口","value":2,"unit":"亿元"}]
            """, period: "2025-05"));

    [Fact]
    public void The_month_comes_first_and_then_the_months_so_far_where_several_have_both() => Assert.Equal(
        "5月，全区实现产值9.8亿元，同比增长7.7%，其中本级2亿元；税收1亿元，下降4%。1—5月，实现产值45.6亿元，同比增长8.8%，完成年度任务的38%；税收5亿元，下降2%。",
        Told.Of("指标表述", """
            "indicators":[{"name":"产值","value":9.8,"unit":"亿元","growth":7.7,"target":120,"cumulative":{"value":45.6,"growth":8.8},
              "breakdown":{"mode":"partial","parts":[{"name":"本级","value":2}]}},
            {"name":"税收","value":1,"unit":"亿元","growth":-4,"cumulative":{"value":5,"growth":-2}}]
            """, period: "2025-05"));

    [Theory]
    [InlineData("2025-01..2025-09", "1—9月，全区实现税收3亿元，同比增长5%。9月末共有企业19家，同比减少3家。实现出口2亿元，增长1%。")]
    [InlineData("2025", "2025年，全区实现税收3亿元，比上年增长5%。年末共有企业19家，比上年末减少3家。实现出口2亿元，比上年增长1%。")]
    public void What_there_is_at_the_end_interrupts_what_was_done_as_little_as_can_be(string period, string expected) => Assert.Equal(
        expected,
        Told.Of("指标表述", """
            "indicators":[{"name":"税收","value":3,"unit":"亿元","growth":5},{"name":"企业","value":19,"unit":"家","prior":22},{"name":"出口","value":2,"unit":"亿元","growth":1}]
            """, period: period));

    [Theory]
    [InlineData("2025", "截至年底，全区共有企业19家。全年实现税收3亿元。")]
    [InlineData("2025-H1", "截至6月底，全区共有企业19家。上半年，实现税收3亿元。")]
    public void Behind_what_there_is_the_year_is_the_whole_year(string period, string expected) => Assert.Equal(
        expected,
        Told.Of("指标表述", """ "indicators":[{"name":"企业","value":19,"unit":"家"},{"name":"税收","value":3,"unit":"亿元"}] """, period: period));

    [Theory]
    [InlineData("", "1—9月，全区检查企业212家，整改隐患640条。")]
    [InlineData(""" "growth":3, """, "1—9月，全区检查企业212家，同比增长3%；整改隐患640条。")]
    public void Plain_figures_stand_behind_commas(string growth, string expected) => Assert.Equal(
        expected, Text($$"""{"name":"检查企业",{{growth}}"value":212,"unit":"家"},{"name":"整改隐患","value":640,"unit":"条"}"""));

    [Fact]
    public void What_is_of_one_kind_is_not_parted_by_the_end_of_a_sentence() => Assert.Equal(
        "1—9月，全区实现产值1亿元，同比增长1%；税收2亿元，增长1%；出口3亿元，增长1%；进口4亿元，增长1%；零售额5亿元，增长1%。完成工业投资6亿元，增长1%；技改投资7亿元，增长1%。",
        Text(string.Join(',', new[] { "产值", "税收", "出口", "进口", "零售额", "工业投资", "技改投资" }
            .Select((name, i) => $$"""{"name":"{{name}}","value":{{i + 1}},"unit":"亿元","growth":1}"""))));

    [Fact]
    public void A_stock_and_what_goes_on_share_the_paragraph_of_what_stands_before()
    {
        string[] names = ["规模以上工业总产值", "规模以上工业增加值", "社会消费品零售总额", "外贸进出口总额", "一般公共预算收入", "实际到账内资"];
        string text = Text(string.Join(',', names.Select((name, i) => $$"""{"name":"{{name}}","value":{{i + 1}}.25,"unit":"亿元","growth":{{i + 1}}.5,"rank":"全市第{{i + 1}}位"}"""))
            + """,{"name":"规模以上企业","value":142,"unit":"家","prior":131,"comparison":"比年初"}""");

        Assert.EndsWith("。截至9月底，共有规上企业142家，比年初增加11家。", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
        Assert.True(text.Length > 160, text);
    }

    [Fact]
    public void What_the_year_will_bring_is_told_as_an_estimate_of_the_year() => Assert.Equal(
        "四季度，全区实现税收3亿元。预计全年实现税收12亿元，比上年增长5%。",
        Told.Of("指标表述", """
            "indicators":[{"id":"a","name":"税收","value":3,"unit":"亿元"},{"id":"b","name":"税收","value":12,"unit":"亿元","growth":5,"estimate":true,"period":"2025"}]
            """, period: "2025-Q4"));

    [Fact]
    public void A_lead_in_that_names_the_period_is_not_repeated() => Assert.Equal(
        "全区实现产值9.8亿元。",
        Told.Of("指标表述", """ "opening":"1—9月，经济运行平稳","indicators":[{"name":"产值","value":9.8,"unit":"亿元"}] """));

    [Fact]
    public void Twenty_indicators_are_no_single_sentence()
    {
        string text = Text(string.Join(',', Enumerable.Range(1, 20).Select(i => $$"""{"name":"产品{{i}}产量","value":{{i}},"unit":"万吨","growth":{{i}}}""")));

        Assert.Equal(4, text.Count(character => character == '。'));
        Assert.All(text.Split('\n'), paragraph => Assert.True(paragraph.Length < 200, paragraph));
    }

    private static string Text(string indicators) => Told.Of("指标表述", $$""" "indicators":[{{indicators}}] """);
}
