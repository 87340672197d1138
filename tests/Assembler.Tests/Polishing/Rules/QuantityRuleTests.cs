using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class QuantityRuleTests
{
    [Theory]
    [InlineData("税收1.36亿元。", "税收1360万元。")]
    [InlineData("新增企业23家。", "新增企业32家。")]
    [InlineData("产值翻两番。", "产值增长2倍。")]
    [InlineData("三成企业复工。", "三分之一的企业复工。")]
    [InlineData("企业增加到120家。", "企业增加了120家。")]
    [InlineData("投资5亿元以上的项目12个。", "投资超过5亿元的项目12个。")]
    [InlineData("产值约5亿元。", "产值5亿元。")]
    [InlineData("产值近5亿元。", "产值逾5亿元。")]
    [InlineData("工期3—5个月。", "工期3个月。")]
    [InlineData("同比增长5%。", "同比下降5%。")]
    [InlineData("由120家增加到150家。", "由150家增加到120家。")]
    [InlineData("产值居全市第3位。", "产值居全市第2位。")]
    [InlineData("净利润-300万元。", "净利润300万元。")]
    [InlineData("产值4.96亿元。", "产值5亿元。")]
    public void A_figure_that_changed_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Number, original, polished);

    [Theory]
    [InlineData("税收1.36亿元。", "税收1亿3600万元。")]
    [InlineData("税收1.36亿元。", "税收13600万元。")]
    [InlineData("投资12,500万元。", "投资1.25亿元。")]
    [InlineData("七成五为本地职工。", "75%为本地职工。")]
    [InlineData("产值翻一番。", "产值增长100%。")]
    [InlineData("企业增加2倍。", "企业为原来的3倍。")]
    [InlineData("有二十余家企业。", "有20余家企业。")]
    [InlineData("还需三四个月。", "还需3至4个月。")]
    [InlineData("增长百分之十二点五。", "增长12.5%。")]
    [InlineData("不合格率为千分之六。", "不合格率为6‰。")]
    [InlineData("强度不低于每亩350万元。", "强度每亩不少于350万元。")]
    [InlineData("产值约5亿元。", "产值5亿元左右。")]
    [InlineData("增速为-3.2%。", "下降3.2%。")]
    [InlineData("同比持平。", "与上年同期持平。")]
    [InlineData("用地１２亩。", "用地12亩。")]
    [InlineData("占一半。", "占50%。")]
    public void But_an_equal_figure_in_another_form_is_kept(string original, string polished) => GivenWording.IsKept(original, polished);
}
