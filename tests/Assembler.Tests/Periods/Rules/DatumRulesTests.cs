namespace DevZoneDocs.Assembler.Tests.Periods.Rules;

public sealed class DatumRulesTests
{
    [Theory]
    [InlineData("""{}""", "：没有数据。填 value（数值）、date（日期）、text（文字）之一，数据未到填 \"value\": null")]
    [InlineData("""{"value":1,"unit":"次","text":"一"}""", "：value、text 只能填一个")]
    [InlineData("""{"value":12}""", "：数值没有单位。在 unit 中填单位，如 次、条、平方米、%")]
    [InlineData("""{"text":"甲","unit":"次"}""", "/unit：单位只用于数值（value）。去掉 unit，或把数值填入 value")]
    [InlineData("""{"date":"2025","approx":"约"}""", "/approx：约数只用于数值（value）。去掉 approx，或把数值填入 value")]
    [InlineData("""{"text":"甲","before":true}""", "/before：期限没有日期。填写 date，或去掉 before")]
    [InlineData("""{"value":-1,"unit":"次"}""", "/value：以“次”计的数不会是负数。请核对；减少的数量另立“净增”指标")]
    public void A_datum_that_cannot_be_written_is_refused(string datum, string expected) =>
        Assert.Equal("/sections/economy/activities/0/facts/甲" + expected, Assert.Single(Given.Problems(With(datum))));

    [Theory]
    [InlineData("""{"value":null,"unit":"次"}""")]
    [InlineData("""{"value":null}""")]
    [InlineData("""{"date":null,"before":false}""")]
    [InlineData("""{"date":"2025-11-mid","before":true}""")]
    [InlineData("""{"value":-1.5,"unit":"亿元"}""")]
    public void A_datum_that_has_not_come_yet_or_is_a_loss_is_none_of_those(string datum) =>
        Assert.Single(Given.Json(With(datum)).Sections["economy"].Activities[0].Text.Facts);

    [Fact]
    public void Money_and_size_of_a_project_are_held_to_the_same() =>
        Assert.Equal(
            ["/sections/economy/projects/0/land", "/sections/economy/projects/0/investmentTotal"],
            Given.Problems(Given.Section(""" "projects":[{"name":"甲","land":{"value":3},"investmentTotal":{}}] """)).Select(problem => problem.Split('：')[0]));

    private static string With(string datum) => Given.Section($$""" "activities":[{"text":"检查{甲}","facts":{"甲":{{datum}} } }] """);
}
