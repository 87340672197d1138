namespace DevZoneDocs.Assembler.Tests.Sections.Formatters;

public sealed class DefaultFormatterTests
{
    [Theory]
    [InlineData("{{没报 | 缺省}}", "—")]
    [InlineData("{{没报 | default}}", "—")]
    [InlineData("{{没报 | 缺省: '另行公布'}}", "另行公布")]
    [InlineData("{{没报 | 缺省: ''}}完", "完")]
    [InlineData("{{没听说过 | 缺省}}", "—")]
    [InlineData("{{有 | 缺省}}", "甲")]
    [InlineData("{{没报 | 数字 | 缺省}}", "—")]
    public void What_is_not_there_is_written_as_asked(string template, string text)
    {
        SectionMerge merging = SectionMerge.Of(template, """{"有":"甲","没报":null}""");

        Assert.Equal(text + "\n", merging.Text);
        Assert.Empty(merging.Findings);
    }
}
