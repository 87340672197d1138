namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class PlaceholdersTests
{
    [Theory]
    [InlineData("**市经济开发区管委会")]
    [InlineData("投资XX亿元的项目已签约。")]
    [InlineData("某市高新区完成征地120亩。")]
    [InlineData("时间____，地点待定。")]
    [InlineData("企业名称：□□公司")]
    [InlineData("【待补：1—9月财政总收入（亿元）】")]
    [InlineData("环××路改造工程全面完工。")]
    [InlineData("20XX年，全区经济稳中有进。")]
    [InlineData("利润12.6亿元【待核实】。")]
    [InlineData("【】负责人签字。")]
    [InlineData("产值{{产值}}亿元。")]
    [InlineData("由（　）签字负责。")]
    public void What_is_left_to_fill_in_is_told(string text) => Inspected.Tells("C02", text);

    [Theory]
    [InlineData("某些企业投入不足。")]
    [InlineData("规划3×4米广告位16处。")]
    [InlineData("二〇二六年一月五日")]
    [InlineData("WXX200型设备投入使用。")]
    [InlineData("保障各类合同平等待人、依法履约。")]
    [InlineData("老旧设备正等待定期检修。")]
    [InlineData("某种程度上缓解了用工难题。")]
    public void What_only_looks_so_is_not(string text) => Inspected.Passes(text);
}
