using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Reading;

public sealed class WordCutterTests
{
    private static readonly WordCutter Cutter = new(GivenWording.Lexicon);

    [Theory]
    [InlineData("为首要环节", "为|首要|环节")]
    [InlineData("优化营商环境", "优化|营商环境")]
    public void A_run_is_cut_into_the_fewest_words(string text, string words) =>
        Assert.Equal(words, string.Join('|', Cutter.Cut(text, 0, text.Length).Select(token => token.Text)));

    [Fact]
    public void What_no_lexicon_knows_falls_into_characters() =>
        Assert.All(Cutter.Cut("凯沃", 0, 2), token => Assert.Equal(TokenKind.Character, token.Kind));

    [Fact]
    public void A_longer_word_opens_into_the_words_it_is_made_of() =>
        Assert.Equal(["到位", "资金"], Cutter.Open(Cutter.Cut("到位资金", 0, 4).Single())!.Select(token => token.Text));

    [Fact]
    public void But_not_where_a_lone_character_would_be_left() => Assert.Null(Cutter.Open(Cutter.Cut("雨污分流", 0, 4).Single()));
}
