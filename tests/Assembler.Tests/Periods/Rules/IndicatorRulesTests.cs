namespace DevZoneDocs.Assembler.Tests.Periods.Rules;

public sealed class IndicatorRulesTests
{
    private const string Place = "/sections/economy/indicators/";

    [Theory]
    [InlineData("""{"name":"甲","value":1}""", "0：指标没有单位。在 unit 中填单位，如 亿元、家、%")]
    [InlineData("""{"name":"甲","value":null}""", "0：指标没有单位。在 unit 中填单位，如 亿元、家、%")]
    [InlineData("""{"name":"甲","value":1,"unit":"家","details":[{"name":"乙","value":1}]}""", "0/details/0：指标没有单位。在 unit 中填单位，如 亿元、家、%")]
    [InlineData("""{"name":"甲","value":1,"unit":"家","target":0}""", "0/target：年度目标应大于零，否则无法计算完成率。未下达任务时去掉这一项")]
    [InlineData("""{"name":"甲","value":-1,"unit":"家"}""", "0/value：以“家”计的数不会是负数。请核对；减少的数量另立“净增”指标")]
    [InlineData("""{"name":"甲","value":1,"unit":"家","prior":-1}""", "0/prior：以“家”计的数不会是负数。请核对；减少的数量另立“净增”指标")]
    [InlineData("""{"name":"甲","value":1,"unit":"家","breakdown":{"mode":"partial","parts":[]}}""", "0/breakdown/parts：“其中”没有分项。至少填一项，或去掉 breakdown")]
    [InlineData("""{"name":"甲","value":1,"unit":"家"},{"name":"甲","value":2,"unit":"家"}""", "1：与 /sections/economy/indicators/0 重名：\"甲\"。改名，或填写不同的 id")]
    [InlineData("""{"name":"甲","value":1,"unit":"家"},{"id":"甲","name":"乙","value":2,"unit":"家"}""", "1：与 /sections/economy/indicators/0 重名：\"甲\"。改名，或填写不同的 id")]
    public void An_indicator_that_nothing_could_be_written_from_is_refused(string indicators, string expected) =>
        Assert.Equal(Place + expected, Assert.Single(Given.Problems(With(indicators))));

    [Theory]
    [InlineData("""{"name":"甲","value":1,"unit":"家","breakdown":{"mode":"partial","parts":[{"name":"乙","value":1}]}}""")]
    [InlineData("""{"name":"企业净增数","value":-1,"unit":"家"}""")]
    [InlineData("""{"name":"利润","value":-1,"unit":"亿元","prior":-2}""")]
    [InlineData("""{"id":"a","name":"甲","value":1,"unit":"家"},{"id":"b","name":"甲","value":2,"unit":"家"}""")]
    public void But_parts_take_the_unit_of_the_whole_and_losses_are_negative(string indicators) =>
        Assert.NotEmpty(Given.Json(With(indicators)).Sections["economy"].Indicators);

    [Fact]
    public void A_unit_that_could_not_be_read_is_told_once() =>
        Assert.StartsWith(Place + "0/unit：", Assert.Single(Given.Problems(With("""{"name":"甲","value":1,"unit":5}"""))), StringComparison.Ordinal);

    private static string With(string indicators) => Given.Section($" \"indicators\":[{indicators}] ");
}
