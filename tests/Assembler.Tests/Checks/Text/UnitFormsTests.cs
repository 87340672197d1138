namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class UnitFormsTests
{
    [Theory]
    [InlineData("新建厂房3万平米。")]
    [InlineData("建筑面积23000m2。")]
    [InlineData("架设110kv线路。")]
    [InlineData("用电量1200万度。")]
    [InlineData("累计投入资金2600万，成效明显。")]
    [InlineData("已完成8000万投资额。")]
    [InlineData("企业就业人数近3万。")]
    [InlineData("安排补助3千万元。")]
    [InlineData("采用bot模式建设。")]
    [InlineData("做好c区规划。")]
    [InlineData("防控h7n9疫情。")]
    [InlineData("装机容量30mw。")]
    public void A_unit_or_a_code_in_a_wrong_form_is_told(string text) => Inspected.Tells("C19", text);

    [Theory]
    [InlineData("新建厂房3万平方米。")]
    [InlineData("架设110千伏线路。")]
    [InlineData("道路全长2.4千米。")]
    [InlineData("铺设管网3千米。")]
    [InlineData("气温高达38度。")]
    [InlineData("累计投入资金2600万元。")]
    [InlineData("服务群众1.2万人次。")]
    [InlineData("采用BOT模式建设。")]
    [InlineData("装机容量30兆瓦。")]
    [InlineData("由10万增加到15万人。")]
    [InlineData("打造千亿级产业集群。")]
    [InlineData("入选中国500强企业。")]
    [InlineData("访问www.example.gov.cn网站。")]
    public void A_proper_form_is_not(string text) => Inspected.Passes(text);
}
