using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Tests.Sections;

public sealed class ConditionsTests
{
    [Theory]
    [InlineData("有", true)]
    [InlineData("没报", false)]
    [InlineData("没听说过", false)]
    [InlineData("空列", false)]
    [InlineData("空文", false)]
    [InlineData("零", false)]
    [InlineData("否", false)]
    [InlineData("数", true)]
    [InlineData("负数", true)]
    [InlineData("列", true)]
    [InlineData("是", true)]
    [InlineData("组", true)]
    [InlineData("组.没报", false)]
    [InlineData("没报.名称", false)]
    [InlineData("缺项", false)]
    [InlineData("5", true)]
    [InlineData("''", false)]
    public void A_value_is_true_when_it_says_something(string condition, bool expected) => Assert.Equal(expected, Holds(condition));

    [Theory]
    [InlineData("数 == 186.4", true)]
    [InlineData("数 == 186.40", true)]
    [InlineData("数 != 186.4", false)]
    [InlineData("数 > 100", true)]
    [InlineData("100 > 数", false)]
    [InlineData("数 <= 186.4", true)]
    [InlineData("数 >= 186.41", false)]
    [InlineData("负数 < 0", true)]
    [InlineData("负数 == -2", true)]
    [InlineData("零 == 0", true)]
    [InlineData("列 == 2", true)]
    [InlineData("列.数量 > 1", true)]
    [InlineData("列.count > 2", false)]
    [InlineData("有 == '甲'", true)]
    [InlineData("有 == “甲”", true)]
    [InlineData("有 != '乙'", true)]
    [InlineData("有 == 组.名称", true)]
    [InlineData("数 == '186.4'", true)]
    [InlineData("有 > 5", false)]
    public void Facts_and_literals_are_compared(string condition, bool expected) => Assert.Equal(expected, Holds(condition));

    [Theory]
    [InlineData("没报 == 0", false)]
    [InlineData("没报 == ''", false)]
    [InlineData("没报 < 1", false)]
    [InlineData("没报 > -1", false)]
    [InlineData("没报 == 没报", false)]
    [InlineData("没报 != 0", true)]
    [InlineData("没听说过 != '甲'", true)]
    [InlineData("缺项 == 0", false)]
    public void What_is_missing_is_equal_to_nothing(string condition, bool expected) => Assert.Equal(expected, Holds(condition));

    [Theory]
    [InlineData("是 and 否", false)]
    [InlineData("是 or 否", true)]
    [InlineData("not 否", true)]
    [InlineData("not not 是", true)]
    [InlineData("是 or 否 and 否", true)]
    [InlineData("(是 or 否) and 否", false)]
    [InlineData("not (是 and 否)", true)]
    [InlineData("not 是 or 是", true)]
    [InlineData("数 > 100 and 有 == '甲' and not 空列", true)]
    public void And_binds_closer_than_or_and_not_closest(string condition, bool expected) => Assert.Equal(expected, Holds(condition));

    private static bool Holds(string condition)
    {
        FactRecord facts = GivenFacts.Of(Facts).AddItem("缺项", GivenFacts.Fact("缺项", "【待补：甲】") with { Gap = new Gap("甲") });

        return SectionMerge.Of(Docx.FromOutline($"{{{{#if {condition}}}}}真{{{{else}}}}假{{{{/if}}}}"), facts).Text == "真\n";
    }

    private const string Facts = """
        {"有":"甲","没报":null,"空列":[],"空文":"","零":0,"数":186.4,"负数":-2,"否":false,"是":true,"列":["一","二"],"组":{"名称":"甲","没报":null}}
        """;
}
