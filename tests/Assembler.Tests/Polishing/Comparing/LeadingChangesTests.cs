using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class LeadingChangesTests
{
    [Theory]
    [InlineData("新增产业空间9万平方米", "产业空间新增9万平方米")]
    [InlineData("降低用能成本4600万元", "用能成本降低4600万元")]
    public void A_rise_or_fall_is_of_its_figure_before_the_subject_or_behind(string one, string other) => Assert.Equal(Keys(one), Keys(other));

    [Theory]
    [InlineData("增加投资到5亿元", "投资增加5亿元")]
    [InlineData("新增企业12家", "企业12家")]
    [InlineData("增加预计产值5亿元", "预计产值增加5亿元")]
    public void But_not_where_the_figure_tells_how_much_there_is(string one, string other) => Assert.NotEqual(Keys(one), Keys(other));

    private static IEnumerable<string> Keys(string text) =>
        LeadingChanges.Joined(new Tokenizer(GivenWording.Lexicon).Read(text)).Where(token => token.HasContent).Select(token => token.Key).Order(StringComparer.Ordinal);
}
