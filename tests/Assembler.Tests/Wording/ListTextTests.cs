using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class ListTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("甲", "甲")]
    [InlineData("甲|乙", "甲和乙")]
    [InlineData("甲|乙|丙", "甲、乙和丙")]
    [InlineData("《甲》|《乙》|《丙》", "《甲》《乙》和《丙》")]
    [InlineData("“甲”|“乙”|丙", "“甲”“乙”和丙")]
    [InlineData("《甲》|“乙”|丙", "《甲》、“乙”和丙")]
    [InlineData("甲|综治和信访", "甲以及综治和信访")]
    public void Names_are_joined_and_titles_take_no_comma_between(string items, string expected) =>
        Assert.Equal(expected, ListText.Join(items.Split('|', StringSplitOptions.RemoveEmptyEntries)));
}
