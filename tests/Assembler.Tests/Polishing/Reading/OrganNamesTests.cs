using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Reading;

public sealed class OrganNamesTests
{
    [Theory]
    [InlineData("经济发展局", "发展")]
    [InlineData("东海智能装备有限公司", "智能")]
    public void A_word_within_a_name_stands_for_itself_alone(string text, string word) =>
        Assert.All(new Tokenizer(GivenWording.Lexicon).Read(text).Where(token => token.Text.Contains(word, StringComparison.Ordinal)), token => Assert.Empty(token.Senses));

    [Fact]
    public void A_word_elsewhere_keeps_its_senses() =>
        Assert.NotEmpty(new Tokenizer(GivenWording.Lexicon).Read("加快推进道路建设，住建局牵头").First(token => token.Text == "加快推进").Senses);
}
