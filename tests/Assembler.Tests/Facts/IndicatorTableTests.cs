using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts;

/// <summary>What stands in which column of the annexed table.</summary>
public sealed class IndicatorTableTests
{
    private const string Output = """{"name":"产值","value":62.4,"unit":"亿元","growth":3.1,"cumulative":{"value":287.6,"growth":-0.8}}""";

    private const string Consumption = """{"name":"零售额","value":11.2,"unit":"亿元","growth":5.4}""";

    private const string Imports = """{"name":"进口","value":2.5,"unit":"亿元","growth":1.2}""";

    private const string Exports = """{"name":"出口","value":3.5,"unit":"亿元","growth":2.2}""";

    private const string Power = """{"name":"用电量","value":4.5,"unit":"亿元","growth":3.2}""";

    [Theory]
    [InlineData(""" "period":"2025-01..2025-05","growth":-6.2 """, "投资|—|—|9|-6.2|—|—")]
    [InlineData(""" "period":"2025-01..2025-04","growth":-6.2 """, "投资（1—4月）|—|—|9|-6.2|—|—")]
    [InlineData(""" "period":"2025-04","growth":-6.2 """, "投资（4月）|9|-6.2|—|—|—|—")]
    [InlineData(""" "growth":-6.2 """, "投资|9|-6.2|—|—|—|—")]
    [InlineData(""" "prior":8,"comparison":"比年初" """, "投资（比年初）|9|12.5|—|—|—|—")]
    public void What_is_of_the_months_from_January_on_stands_in_the_cumulative_columns(string fields, string expected) =>
        Assert.Equal(expected, Rows($$"""{"name":"投资","value":9,"unit":"亿元",{{fields}}}""", Output)[0]);

    [Fact]
    public void A_part_stands_in_the_columns_of_its_whole() => Assert.Equal(
        ["投资|—|—|—|-6.2|—|—", "\u3000工业投资|—|—|—|8.8|—|—"],
        Rows("""
            {"name":"投资","value":null,"unit":"亿元","period":"2025-01..2025-05","growth":-6.2,
             "breakdown":{"mode":"partial","parts":[{"name":"工业投资","value":null,"growth":8.8}]}}
            """));

    [Fact]
    public void The_month_and_the_months_from_January_on_are_one_row_however_they_are_handed_in() => Assert.Equal(
        ["产值|62.4|3.1|287.6|-0.8|—|—"],
        Rows(
            """{"name":"产值","value":62.4,"unit":"亿元","growth":3.1}""",
            """{"id":"sum","name":"产值","value":287.6,"unit":"亿元","growth":-0.8,"period":"2025-01..2025-05"}"""));

    [Fact]
    public void A_report_from_January_on_has_its_column_and_says_what_is_of_other_months() => Assert.Equal(
        ["产值|62.4|3.1|—|—|—|—", "服务业收入（1—5月）|23.5|6.1|—|—|—|—"],
        RowsOf("2025-H1",
        [
            """{"name":"产值","value":62.4,"unit":"亿元","growth":3.1}""",
            """{"name":"服务业收入","value":23.5,"unit":"亿元","growth":6.1,"period":"2025-01..2025-05"}""",
        ]));

    [Fact]
    public void A_group_without_a_total_has_no_row_and_is_named_with_its_parts() => Assert.Equal(
        ["零售额：汽车类|—|-3.1|—|—|—|—", "零售额：石油类|—|2.2|—|—|—|—"],
        Rows("""
            {"name":"零售额","value":null,"unit":"亿元",
             "breakdown":{"mode":"group","parts":[{"name":"汽车类","value":null,"growth":-3.1},{"name":"石油类","value":null,"growth":2.2}]}}
            """));

    [Theory]
    [InlineData(""" "target":20 """, "收入|2|5|9|6|—|—")]
    [InlineData(""" "completion":45 """, "收入|2|5|9|6|—|—")]
    public void Two_columns_for_one_row_of_many_go(string fields, string expected)
    {
        string income = $$"""{"name":"收入","value":2,"unit":"亿元","growth":5,"cumulative":{"value":9,"growth":6},{{fields}}}""";

        Assert.Equal(expected, Rows(income, Output, Consumption, Imports, Exports)[0]);
    }

    [Fact]
    public void Two_columns_for_two_rows_or_one_of_few_stay()
    {
        const string Income = """{"name":"收入","value":2,"unit":"亿元","growth":5,"target":40,"cumulative":{"value":10,"growth":6}}""";

        Assert.Equal("收入|2|5|10|6|40|25.0", Rows(Income, Consumption)[0]);
        Assert.Equal("收入|2|5|10|6|40|25.0", Rows(Income, Income.Replace("收入", "税收", StringComparison.Ordinal), Consumption, Imports, Exports)[0]);
    }

    [Fact]
    public void One_row_of_many_keeps_its_two_columns_where_it_has_no_others()
    {
        string[] rows = Rows("""{"name":"投资","value":9,"unit":"亿元","growth":6,"period":"2025-01..2025-05"}""", Consumption, Imports, Exports, Power);

        Assert.Equal("投资|—|—|9|6|—|—", rows[0]);
    }

    [Fact]
    public void The_cumulative_columns_of_one_row_of_many_go() =>
        Assert.Equal("产值|62.4|3.1|—|—|—|—", Rows(Output, Consumption, Imports, Exports, Power)[0]);

    private static string[] Rows(params string[] indicators) => RowsOf("2025-05", indicators);

    private static string[] RowsOf(string period, string[] indicators)
    {
        string body = string.Join(',', indicators);
        string json = $$$"""{"zone":{"name":"滨河经济开发区"},"report":"month","period":"{{{period}}}","sections":{"economy":{"indicators":[{{{body}}}] } } }""";
        FactRecord section = FactDeriver.Derive(Given.Json(json)).Sections["economy"].Record;
        section.TryGet("指标表", out FactNode? node);
        return [.. ((FactList)node!).Items.Cast<FactRecord>().Select(Row)];
    }

    private static string Row(FactRecord row)
    {
        row.TryGet("名称", out FactNode? name);
        string[] fields = ["数值", "增幅", "累计数值", "累计增幅", "年度目标", "完成率"];
        return string.Join('|', fields.Select(field => row.TryGetFact(field, out Fact? fact) ? fact.BareText : "—").Prepend(name!.ToString()));
    }
}
