using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Reading;

public sealed class QuantityScannerTests
{
    [Theory]
    [InlineData("翻一番", "增长100%")]
    [InlineData("为原来的3倍", "增长2倍")]
    [InlineData("一点二亿元", "12000万元")]
    [InlineData("七成五", "75%")]
    [InlineData("百分之十二点五", "12.5%")]
    [InlineData("千分之六", "6‰")]
    [InlineData("约35亿元", "35亿元左右")]
    [InlineData("不低于20家", "至少20家")]
    [InlineData("3至5个工作日", "3—5个工作日")]
    [InlineData("200兆瓦时", "20万千瓦时")]
    [InlineData("200MWh", "200兆瓦时")]
    [InlineData("近半数", "近一半")]
    [InlineData("第3位", "第三名")]
    [InlineData("增长-6.1%", "下降6.1%")]
    [InlineData("63批", "63批次")]
    [InlineData("1500余人次", "1500余人次左右")]
    public void One_quantity_in_two_forms_has_one_key(string one, string other) => Assert.Equal(Key(one), Key(other));

    [Theory]
    [InlineData("增长2倍", "增长到2倍")]
    [InlineData("提高5%", "提高5个百分点")]
    [InlineData("126人次", "126人")]
    [InlineData("6%", "6‰")]
    [InlineData("近3000人", "逾3000人")]
    [InlineData("不低于20家", "不高于20家")]
    [InlineData("三成", "三分之一")]
    [InlineData("增加1.2亿元", "1.2亿元")]
    [InlineData("由6.5%", "6.5%")]
    [InlineData("200兆瓦", "200兆瓦时")]
    [InlineData("第四", "前四")]
    public void What_says_something_else_has_another_key(string one, string other) => Assert.NotEqual(Key(one), Key(other));

    [Theory]
    [InlineData("统一部署")]
    [InlineData("一起参加")]
    [InlineData("第一书记到位")]
    public void A_numeral_within_a_word_is_no_quantity(string text) =>
        Assert.DoesNotContain(new Tokenizer(GivenWording.Lexicon).Read(text), token => token.Kind == TokenKind.Quantity);

    private static string Key(string text) =>
        string.Join('+', new Tokenizer(GivenWording.Lexicon).Read(TextNormalizer.Normalize(text)).Where(token => token.HasContent).Select(token => token.Key));
}
