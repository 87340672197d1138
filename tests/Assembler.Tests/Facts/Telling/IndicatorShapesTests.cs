using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts.Telling;

/// <summary>What else an indicator can say: in what way it changed before, elsewhere and since, in two counts, cuts and runs of months.</summary>
public sealed class IndicatorShapesTests
{
    [Theory]
    [InlineData(""" "growth":-13.5,"growthBefore":-15.6 """, "1—9月，全区工业用电量为36.3亿千瓦时，同比下降13.5%，降幅比上半年收窄2.1个百分点。")]
    [InlineData(""" "growth":9.7,"growthBefore":9.1,"growthBeforeOf":"2025-Q1" """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长9.7%，增速比一季度加快0.6个百分点。")]
    [InlineData(""" "growth":1.2,"growthBefore":-0.8 """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长1.2%，由降转增。")]
    [InlineData(""" "prior":33,"growthBefore":12 """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长10%，增速比上半年回落2个百分点。")]
    [InlineData(""" "growth":8.3,"basis":"可比价格" """, "1—9月，全区工业用电量达到36.3亿千瓦时，按可比价格计算，同比增长8.3%。")]
    [InlineData(""" "growth":8.3,"basis":"同口径" """, "1—9月，全区工业用电量达到36.3亿千瓦时，同口径增长8.3%。")]
    [InlineData(""" "growth":8.3,"otherChanges":[{"comparison":"同比","basis":"两年平均","growth":6.1}] """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长8.3%，两年平均增长6.1%。")]
    [InlineData(""" "growth":8.3,"otherChanges":[{"comparison":"同比","base":"2019","growth":26.4}] """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长8.3%，比2019年同期增长26.4%。")]
    [InlineData(""" "growth":8.3,"target":60,"targetKind":"上限" """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长8.3%，为年度控制目标的60.5%。")]
    [InlineData(""" "growth":8.3,"against":[{"name":"全市平均水平","rate":7.1}],"rank":"全市第3位" """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长8.3%，高于全市平均水平1.2个百分点，增速居全市第3位。")]
    [InlineData(""" "growth":8.3,"rank":"全市第3位" """, "1—9月，全区工业用电量达到36.3亿千瓦时，居全市第3位，同比增长8.3%。")]
    [InlineData(""" "growth":8.3,"rank":"增速居全市第3位" """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长8.3%，增速居全市第3位。")]
    [InlineData(""" "growth":8.3,"growthBefore":8,"rank":"总量居全市第3位" """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长8.3%，增速比上半年加快0.3个百分点，总量居全市第3位。")]
    [InlineData(""" "rank":"全市第3位" """, "1—9月，全区工业用电量达到36.3亿千瓦时，居全市第3位。")]
    [InlineData(""" "growth":8.3,"completion":49.0 """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长8.3%，完成年度任务的49%。")]
    [InlineData(""" "completion":103.5,"task":"市下达任务" """, "1—9月，全区工业用电量达到36.3亿千瓦时，完成市下达任务的103.5%。")]
    [InlineData(""" "target":60,"task":"市下达任务" """, "1—9月，全区工业用电量达到36.3亿千瓦时，完成市下达任务的60.5%。")]
    [InlineData(""" "growth":null """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长【待补：增幅（%）】。")]
    [InlineData(""" "completion":null """, "1—9月，全区工业用电量达到36.3亿千瓦时，完成年度任务的【待补：比例（%）】。")]
    [InlineData(""" "growth":null,"prior":33 """, "1—9月，全区工业用电量达到36.3亿千瓦时，同比增长10%。")]
    public void What_is_published_of_an_indicator_follows_its_value(string fields, string expected) =>
        Assert.Equal(expected, Text($$"""{"name":"工业用电量","value":36.3,"unit":"亿千瓦时",{{fields}}}"""));

    [Theory]
    [InlineData("环比", "1—9月，全区实现产值12亿元，同比增长3%；用电量达到36.3亿千瓦时，同比增长1.9%，环比增长5.2%；实现税收2亿元，同比增长4%。")]
    [InlineData("比年初", "1—9月，全区实现产值12亿元，同比增长3%；用电量达到36.3亿千瓦时，同比增长1.9%，比年初增加5.2%；实现税收2亿元，同比增长4%。")]
    public void Beside_another_comparison_each_is_named(string comparison, string expected) => Assert.Equal(
        expected,
        Text($$"""
            {"name":"产值","value":12,"unit":"亿元","growth":3},
            {"name":"用电量","value":36.3,"unit":"亿千瓦时","growth":1.9,"otherChanges":[{"comparison":"{{comparison}}","growth":5.2}]},
            {"name":"税收","value":2,"unit":"亿元","growth":4}
            """));

    [Theory]
    [InlineData(""" "prior":35058,"comparison":"比年初" """, "截至9月底，全区共有经营主体46210户，比年初增加11152户。")]
    [InlineData(""" "growth":7.4,"otherChanges":[{"comparison":"比年初","prior":35058}] """, "截至9月底，全区共有经营主体46210户，同比增长7.4%，比年初增加11152户。")]
    [InlineData(""" "difference":-1200 """, "截至9月底，全区共有经营主体46210户，同比减少1200户。")]
    [InlineData(""" "difference":3180,"growth":7.4 """, "截至9月底，全区共有经营主体46210户，同比增加3180户、增长7.4%。")]
    [InlineData(""" "difference":0 """, "截至9月底，全区共有经营主体46210户，与上年同期持平。")]
    public void A_change_is_told_with_its_base(string fields, string expected) =>
        Assert.Equal(expected, Text($$"""{"name":"经营主体","value":46210,"unit":"户",{{fields}}}"""));

    [Theory]
    [InlineData("高新技术企业", "家", """ "prior":55 """, "截至年底，全区共有高新技术企业68家，比上年末增加13家。")]
    [InlineData("高新技术企业", "家", """ "growth":7.5 """, "截至年底，全区共有高新技术企业68家，比上年末增长7.5%。")]
    [InlineData("高新技术企业", "家", """ "growth":0 """, "截至年底，全区共有高新技术企业68家，与上年末持平。")]
    [InlineData("贷款余额", "亿元", """ "growth":7.5 """, "截至年底，全区贷款余额达到68亿元，比上年末增长7.5%。")]
    [InlineData("新增企业", "家", """ "prior":55 """, "2025年，全区新增企业68家，比上年多13家。")]
    [InlineData("工业产值", "亿元", """ "growth":7.5 """, "2025年，全区实现工业产值68亿元，比上年增长7.5%。")]
    [InlineData(
        "各类人才", "人", """ "breakdown":{"mode":"partial","parts":[{"name":"高技能人才","value":12,"prior":8}]} """,
        "截至年底，全区共有各类人才68人，其中高技能人才12人、比上年末增加4人。")]
    [InlineData(
        "新引进人才", "人", """ "breakdown":{"mode":"partial","parts":[{"name":"博士","value":12,"prior":8}]} """,
        "2025年，全区新引进人才68人，其中博士12人、比上年增加4人。")]
    public void What_there_is_at_the_end_of_a_year_is_compared_with_the_end_of_the_last(string name, string unit, string fields, string expected) =>
        Assert.Equal(expected, Told.Of("指标表述", $$""" "indicators":[{"name":"{{name}}","value":68,"unit":"{{unit}}",{{fields}}}] """, period: "2025"));

    [Theory]
    [InlineData("42", "166", "1—9月，全区接待群众来访37批152人次，同比分别下降11.9%、8.4%。")]
    [InlineData("42", "140", "1—9月，全区接待群众来访37批152人次，同比批次下降11.9%、人次增长8.6%。")]
    [InlineData("null", "166", "1—9月，全区接待群众来访37批152人次，人次同比下降8.4%。")]
    public void One_thing_counted_in_two_ways_is_told_once(string prior, string other, string expected) => Assert.Equal(
        expected,
        Text($$"""{"name":"群众来访","value":37,"unit":"批","prior":{{prior}},"paired":{"value":152,"unit":"人次","prior":{{other}} } }"""));

    [Theory]
    [InlineData("1", "3", "1", "2", "，同比分别减少2起、1人。")]
    [InlineData("4", "3", "2", "1", "，同比分别增加1起、1人。")]
    [InlineData("4", "3", "2", "3", "，同比起数增加1起、死亡人数减少1人。")]
    [InlineData("40", "30", "120", "110", "，同比分别增长33.3%、9.1%。")]
    public void Few_of_both_counts_are_told_as_what_came_or_went(string value, string prior, string other, string before, string expected) => Assert.EndsWith(
        expected,
        Text($$"""{"name":"安全事故","value":{{value}},"unit":"起","prior":{{prior}},"paired":{"name":"死亡","value":{{other}},"unit":"人","prior":{{before}} } }"""),
        StringComparison.Ordinal);

    [Fact]
    public void Parts_are_compared_in_both_counts_behind_a_comma() => Assert.Equal(
        "1—9月，全区接待来访221批587人次，其中集体访121批266人次，同比批次下降30%、人次增长6.4%。",
        Text("""
            {"name":"来访","value":221,"unit":"批","paired":{"value":587,"unit":"人次"},
             "breakdown":{"mode":"partial","parts":[{"name":"集体访","value":121,"growth":-30,"paired":{"value":266,"unit":"人次","growth":6.4}}]}}
            """));

    [Theory]
    [InlineData("新增企业", ""","prior":15""", "新增企业24家，同比多9家。")]
    [InlineData("新增企业", ""","prior":30""", "新增企业24家，同比少6家。")]
    [InlineData("新引进人才", ""","difference":3""", "新引进人才24家，同比多3家。")]
    [InlineData("新材料企业", ""","prior":15""", "共有新材料企业24家，同比增加9家。")]
    [InlineData("新增企业", ""","growth":15""", "新增企业24家，同比增长15%。")]
    public void What_came_new_is_more_or_less(string name, string fields, string expected)
    {
        string text = Text($$"""{"name":"{{name}}","value":24,"unit":"家"{{fields}}}""");

        Assert.EndsWith("，全区" + expected, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("亩均税收", "万元/亩", "亩均税收达到38万元/亩，为年度目标的84.4%。")]
    [InlineData("人均可支配收入", "元", "人均可支配收入达到38元，为年度目标的84.4%。")]
    [InlineData("税收", "亿元", "实现税收38亿元，完成年度任务的84.4%。")]
    public void So_much_for_each_has_an_aim_and_no_task(string name, string unit, string expected) =>
        Assert.Equal("1—9月，全区" + expected, Text($$"""{"name":"{{name}}","value":38,"unit":"{{unit}}","target":45}"""));

    [Fact]
    public void Parts_are_counted_in_both_ways_too() => Assert.Equal(
        "1—9月，全区接待来访37批152人次，其中集体访4批61人次。",
        Text("""
            {"name":"来访","value":37,"unit":"批","paired":{"value":152,"unit":"人次"},
             "breakdown":{"mode":"partial","parts":[{"name":"集体访","value":4,"paired":{"value":61,"unit":"人次"}}]}}
            """));

    [Fact]
    public void One_total_cut_in_several_ways_is_told_way_by_way() => Assert.Equal(
        "截至9月底，全区共有规模以上企业169家，同比增长4.3%。分行业看，工业企业96家、服务业企业52家、建筑业企业21家。从规模看，大型企业12家，增长20%；中型企业41家，下降2.4%。另有企业入驻，其中上市公司5家、“小巨人”7家，两者有交叉。",
        Text("""
            {"name":"规模以上企业","value":169,"unit":"家","growth":4.3,"breakdowns":[
              {"mode":"exhaustive","lead":"分行业看","parts":[{"name":"工业企业","value":96},{"name":"服务业企业","value":52},{"name":"建筑业企业","value":21}]},
              {"mode":"partial","lead":"从规模看","parts":[{"name":"大型企业","value":12,"growth":20},{"name":"中型企业","value":41,"growth":-2.4}]},
              {"mode":"overlapping","lead":"另有企业入驻，其中","parts":[{"name":"上市公司","value":5},{"name":"“小巨人”","value":7}]}]}
            """).Replace("其中，", "其中", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "1—9月，全区三大支柱产业中，装备制造17.64亿元，同比下降25.5%；新材料13.08亿元，增长4.4%。")]
    [InlineData(""" "lead":"三大支柱产业“一降一增”", """, "1—9月，全区三大支柱产业“一降一增”：装备制造17.64亿元，同比下降25.5%；新材料13.08亿元，增长4.4%。")]
    [InlineData(""" "lead":"按产业分", """, "1—9月，全区按产业分，装备制造17.64亿元，同比下降25.5%；新材料13.08亿元，增长4.4%。")]
    [InlineData(""" "lead":"三大支柱产业降幅收窄：", """, "1—9月，全区三大支柱产业降幅收窄：装备制造17.64亿元，同比下降25.5%；新材料13.08亿元，增长4.4%。")]
    public void A_group_has_no_total(string lead, string expected) => Assert.Equal(
        expected,
        Text($$"""
            {"name":"三大支柱产业","value":null,"unit":"亿元","breakdown":{"mode":"group",{{lead}}"parts":[{"name":"装备制造","value":17.64,"growth":-25.5},{"name":"新材料","value":13.08,"growth":4.4}]} }
            """));

    [Fact]
    public void A_verb_alone_runs_on_into_what_it_is_done_to() => Assert.Equal(
        "1—9月，全区新增规上企业12家、高新技术企业8家。",
        Text("""{"name":"新增","value":null,"unit":"家","breakdown":{"mode":"group","parts":[{"name":"规上企业","value":12},{"name":"高新技术企业","value":8}]} }"""));

    [Theory]
    [InlineData("4.2", "1—9月，全区研发投入强度为4.2%，低于年度目标0.3个百分点。")]
    [InlineData("4.9", "1—9月，全区研发投入强度为4.9%，高于年度目标0.4个百分点。")]
    [InlineData("4.5", "1—9月，全区研发投入强度为4.5%，与年度目标持平。")]
    public void A_rate_is_above_or_below_its_aim(string value, string expected) =>
        Assert.Equal(expected, Text($$"""{"name":"研发投入强度","value":{{value}},"unit":"%","target":4.5}"""));

    [Fact]
    public void Details_of_parts_are_told_by_their_value_where_the_whole_has_named_them() => Assert.Equal(
        "截至9月底，全区共有在建项目28个，总投资6.3亿元，包括续建14个、3.7亿元，新建14个、2.6亿元。",
        Text("""
            {"name":"在建项目","value":28,"unit":"个","details":[{"name":"总投资","value":6.3,"unit":"亿元"}],"breakdown":{"mode":"exhaustive","parts":[
              {"name":"续建","value":14,"details":[{"name":"总投资","value":3.7,"unit":"亿元"}]},{"name":"新建","value":14,"details":[{"name":"投资","value":2.6,"unit":"亿元"}]}]}}
            """));

    [Theory]
    [InlineData(""" "growth":7.7,"cumulative":{"value":45.6,"growth":8.8} """, "5月，全区实现工业总产值9.8亿元，同比增长7.7%，1—5月累计45.6亿元，增长8.8%。")]
    [InlineData(""" "growth":-7.7,"target":120,"cumulative":{"value":45.6,"prior":41.9,"growthBefore":9.2} """,
        "5月，全区实现工业总产值9.8亿元，同比下降7.7%，1—5月累计45.6亿元，增长8.8%，增速比1—4月回落0.4个百分点，完成年度任务的38%。")]
    [InlineData(""" "growth":7.7,"cumulative":{"value":45.6,"growth":null} """, "5月，全区实现工业总产值9.8亿元，同比增长7.7%，1—5月累计45.6亿元，增长【待补：增幅（%）】。")]
    [InlineData(""" "growth":7.7,"cumulative":{"value":null} """, "5月，全区实现工业总产值9.8亿元，同比增长7.7%，1—5月累计【待补：1—5月工业总产值（亿元）】。")]
    [InlineData(""" "growth":7.7,"cumulative":{"value":45.6},"breakdown":{"mode":"partial","parts":[{"name":"本级","value":2.6}]} """, "5月，全区实现工业总产值9.8亿元，同比增长7.7%，其中本级2.6亿元；1—5月，工业总产值累计45.6亿元。")]
    public void Month_and_cumulative_are_told_side_by_side(string fields, string expected) => Assert.Equal(
        expected, Told.Of("指标表述", $$""" "indicators":[{"name":"工业总产值","value":9.8,"unit":"亿元",{{fields}}}] """, period: "2025-05"));

    [Fact]
    public void Month_and_cumulative_may_be_two_indicators() => Assert.Equal(
        "5月，全区实现规模以上工业总产值9.8亿元，1—5月累计45.6亿元。",
        Told.Of("指标表述", """
            "indicators":[{"id":"m","name":"规模以上工业总产值","value":9.8,"unit":"亿元"},{"id":"c","name":"规模以上工业总产值","value":45.6,"unit":"亿元","period":"2025-01..2025-05"}]
            """, period: "2025-05"));

    [Fact]
    public void What_has_been_told_in_full_is_called_by_its_short_name() => Assert.Equal(
        "1—9月，全区实现规模以上工业总产值9.8亿元。1—8月，实现规上工业总产值8.1亿元。",
        Text("""
            {"id":"a","name":"规模以上工业总产值","shortName":"规上工业总产值","value":9.8,"unit":"亿元"},
            {"id":"b","name":"规模以上工业总产值","shortName":"规上工业总产值","value":8.1,"unit":"亿元","period":"2025-01..2025-08"}
            """));

    [Theory]
    [InlineData("规模以上工业总产值", "规模以上工业增加值", "实现规模以上工业总产值9亿元，规上工业增加值9亿元。")]
    [InlineData("限额以上零售额", "限额以上销售额", "实现限额以上零售额9亿元，限上销售额9亿元。")]
    [InlineData("工业总产值", "规模以上工业增加值", "实现工业总产值9亿元，规模以上工业增加值9亿元。")]
    public void The_usual_short_forms_follow_the_full_ones(string first, string other, string expected) => Assert.Equal(
        "1—9月，全区" + expected,
        Text($$"""{"name":"{{first}}","value":9,"unit":"亿元"},{"name":"{{other}}","value":9,"unit":"亿元"}"""));

    [Fact]
    public void Parts_and_details_take_the_short_forms_too() => Assert.Equal(
        "1—9月，全区实现规模以上工业营业收入9亿元，规上工业利润1亿元，其中规上装备制造业营业收入2亿元。",
        Text("""
            {"name":"规模以上工业营业收入","value":9,"unit":"亿元","details":[{"name":"规模以上工业利润","value":1,"unit":"亿元"}],
             "breakdown":{"mode":"partial","parts":[{"name":"规模以上装备制造业营业收入","value":2}]}}
            """));

    [Fact]
    public void The_basis_of_a_growth_is_told_once_for_an_indicator() => Assert.Equal(
        "5月，全区规模以上工业增加值按可比价格计算，同比增长3.6%。1—5月，规上工业增加值同比增长0.4%；实现税收5亿元，增长1%。",
        Told.Of("指标表述", """
            "indicators":[{"name":"规模以上工业增加值","value":null,"unit":"亿元","growth":3.6,"basis":"可比价格","cumulative":{"value":null,"growth":0.4}},
            {"name":"税收","value":5,"unit":"亿元","growth":1,"period":"2025-01..2025-05"}]
            """, period: "2025-05"));

    [Theory]
    [InlineData(1, "84亿元，其中产品1为1亿元。")]
    [InlineData(20, "84亿元。其中，产品1为1亿元，同比增长1%；产品2为2亿元，增长2%；")]
    public void Parts_may_be_one_or_twenty(int count, string expected)
    {
        string parts = string.Join(',', Enumerable.Range(1, count).Select(i => $$"""{"name":"产品{{i}}","value":{{i}}{{(count > 1 ? $",\"growth\":{i}" : "")}}}"""));

        string text = Text($$"""{"name":"工业总产值","value":84,"unit":"亿元","breakdown":{"mode":"overlapping","parts":[{{parts}}]} }""").Replace("，各项有交叉", "", StringComparison.Ordinal);

        Assert.StartsWith("1—9月，全区实现工业总产值" + expected, text, StringComparison.Ordinal);
        Assert.All(text.Split('。'), sentence => Assert.True(sentence.Length < 160, sentence));
    }

    [Fact]
    public void A_part_that_is_the_whole_is_all_of_it() => Assert.Equal(
        "1—9月，全区新签项目12个，全部为工业项目。",
        Text("""{"name":"新签项目","value":12,"unit":"个","breakdown":{"mode":"exhaustive","parts":[{"name":"工业项目","value":12}]} }"""));

    [Theory]
    [InlineData(""" "name":"税收","value":3,"unit":"亿元","lagging":true """, "滞后的统计数据没有统计期")]
    [InlineData(""" "name":"三大产业","value":3,"unit":"亿元","breakdown":{"mode":"group","parts":[{"name":"甲","value":1}]} """, "只列各项（group）的指标没有总数")]
    [InlineData(""" "name":"三大产业","value":null,"breakdown":{"mode":"group","parts":[{"name":"甲","value":1}]} """, "指标没有单位")]
    public void What_cannot_be_meant_is_refused(string indicator, string message) => Assert.Contains(
        message, Assert.Single(Tests.Periods.Given.Problems(Tests.Periods.Given.Section($$""" "indicators":[{ {{indicator}} }] """))), StringComparison.Ordinal);

    [Fact]
    public void A_null_growth_asks_for_it() => Assert.Equal(
        [AskedRate.Growth],
        Tests.Periods.Given.Json(Tests.Periods.Given.Section(""" "indicators":[{"name":"税收","value":3,"unit":"亿元","growth":null}] """)).Sections["economy"].Indicators[0].Asks);

    private static string Text(string indicators) => Told.Of("指标表述", $$""" "indicators":[{{indicators}}] """);
}
