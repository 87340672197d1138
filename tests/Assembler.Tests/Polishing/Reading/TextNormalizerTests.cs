using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Reading;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("完成投资１１.５亿元,项目开工.", "完成投资11.5亿元，项目开工。")]
    [InlineData("提供岗位12,500个", "提供岗位12500个")]
    [InlineData("产值 72. 36 亿元", "产值72.36亿元")]
    [InlineData("会议强调:\"不放松\"", "会议强调：“不放松”")]
    [InlineData("新增规上\n工业企业14家。", "新增规上工业企业14家。")]
    public void One_text_in_other_signs_is_brought_to_one_form(string text, string normalized) => Assert.Equal(normalized, TextNormalizer.Normalize(text));

    [Fact]
    public void Spaces_between_Latin_words_stay() => Assert.Equal("Digital China峰会", TextNormalizer.Normalize("Digital China 峰会"));
}
