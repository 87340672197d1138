namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class ApproximationsTests
{
    [Theory]
    [InlineData("参会人员约300人左右。")]
    [InlineData("近50多家企业参加。")]
    [InlineData("至少一半以上项目开工。")]
    [InlineData("不少于20家以上。")]
    [InlineData("超过30多家企业参会。")]
    [InlineData("绿化道路57余公里，其中主干道32公里，支路25公里。")]
    public void Two_words_for_inexact_are_told(string text) => Inspected.Tells("C21", text);

    [Theory]
    [InlineData("参会人员约300人。")]
    [InlineData("50多家企业参加。")]
    [InlineData("一半以上项目开工。")]
    [InlineData("80%以上企业达标。")]
    [InlineData("绿化道路57余公里，其中主干道32公里。")]
    public void One_word_is_not(string text) => Inspected.Passes(text);
}
