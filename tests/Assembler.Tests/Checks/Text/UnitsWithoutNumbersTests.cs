namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class UnitsWithoutNumbersTests
{
    [Theory]
    [InlineData("全区实现规模以上工业总产值亿元，同比增长9.1%。")]
    [InlineData("一般公共预算收入12.4亿元，同比增长%。")]
    [InlineData("完成年度任务的%。")]
    [InlineData("港口吞吐量比上年提高个百分点。")]
    [InlineData("累计完成投资万元，占总投资的36%。")]
    [InlineData("全年新签约项目个，总投资46亿元。")]
    [InlineData("新增家规模以上企业，总数达到126家。")]
    [InlineData("征收土地亩，拆迁房屋32户。")]
    [InlineData("培训职工人次。")]
    [InlineData("共发展党员名。")]
    [InlineData("铺设供水管道全长米。")]
    [InlineData("合同外资亿美元的项目已经落地。")]
    [InlineData("，个重点项目开工建设。")]
    [InlineData("全年共受理件，办结56件。")]
    [InlineData("该项目自月份投产以来运行平稳。")]
    [InlineData("力争引进资金万元，新建厂房2万平方米。")]
    [InlineData("绿化面积方米。")]
    public void A_unit_without_its_number_is_told(string text) => Inspected.Tells("C01", text);

    [Theory]
    [InlineData("亿元以上项目达到28个。")]
    [InlineData("万元工业增加值用水量下降5.4%。")]
    [InlineData("单位：亿元、%")]
    [InlineData("引进家电企业6家、知名企业2家。")]
    [InlineData("每亩投资强度不低于380万元。")]
    [InlineData("几名职工代表发言。")]
    [InlineData("报名党员踊跃，参加活动的有320人。")]
    [InlineData("发放名单一份。")]
    [InlineData("个别企业仍存在隐患。")]
    [InlineData("数百家企业参会。")]
    [InlineData("提高了几个百分点。")]
    [InlineData("年产值突破亿元大关。")]
    public void A_unit_that_is_a_word_is_not(string text) => Inspected.Passes(text);
}
