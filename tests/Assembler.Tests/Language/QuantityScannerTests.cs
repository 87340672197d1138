using DevZoneDocs.Assembler.Language;
using DevZoneDocs.Assembler.Polishing.Reading;
using DevZoneDocs.Assembler.Tests.Checks.Text;
using DevZoneDocs.Assembler.Tests.Polishing;

namespace DevZoneDocs.Assembler.Tests.Language;

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

    [Theory]
    [InlineData("产值186.4亿元", "186.4亿元", "Level", "Exact", "")]
    [InlineData("用电量同比增长约9.7%", "增长约9.7%", "Change", "About", "上年同期")]
    [InlineData("存款较年初下降1.2亿元左右", "下降1.2亿元左右", "Change", "About", "年初")]
    [InlineData("企业1200余家", "1200余家", "Level", "Over", "")]
    [InlineData("与上月相比，用电量下降3%", "下降3%", "Change", "Exact", "")]
    [InlineData("同比增长6.1%，环比下降1.7%", "下降1.7%", "Change", "Exact", "环比")]
    [InlineData("投资不低于5亿元", "不低于5亿元", "Level", "AtLeast", "")]
    public void A_figure_knows_its_words_what_it_tells_how_exactly_and_against_what(
        string text,
        string words,
        string tells,
        string limit,
        string basis)
    {
        Quantity figure = new QuantityScanner(Inspected.Lexicon.Figures).Scan(text)[^1];

        Assert.Equal(
            (words, tells, limit, basis),
            (text[figure.Words.Start..figure.Words.End], figure.Tells.ToString(), figure.Limit.ToString(), figure.Basis));
    }

    [Theory]
    [InlineData("3公里", "3", "公里", "3000", "米")]
    [InlineData("1.2万人次", "12000", "人次", "12000", "人次")]
    [InlineData("5‰", "5", "‰", "1/2", "%")]
    public void It_has_its_own_unit_and_the_one_in_which_it_is_compared(
        string text,
        string value,
        string unit,
        string amount,
        string comparedIn)
    {
        Quantity figure = Assert.Single(new QuantityScanner(Inspected.Lexicon.Figures).Scan(text));

        Assert.Equal((value, unit, amount, comparedIn), (figure.Value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture), figure.Unit, figure.Amount.ToString(), figure.Base));
    }

    [Fact]
    public void Read_from_a_text_or_before_it_is_known_what_it_is_a_figure_is_the_same()
    {
        QuantityScanner scanner = new(Inspected.Lexicon.Figures);

        Assert.Equal(Assert.Single(scanner.Scan("同比增长约9.7%")).Key, scanner.At("同比增长约9.7%", 5, 0)!.Value.Quantity.Key);
    }

    private static string Key(string text) =>
        string.Join('+', new Tokenizer(GivenWording.Lexicon).Read(TextNormalizer.Normalize(text)).Where(token => token.HasContent).Select(token => token.Key));
}
