using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Reading;

public sealed class TokenizerTests
{
    private static readonly Tokenizer Tokenizer = new(GivenWording.Lexicon);

    [Fact]
    public void Every_character_is_in_just_one_token()
    {
        const string text = "1—9月，⟦N1⟧完成投资约21.5亿元（不含税），同比增长18.6%；凯沃动力未投产。";

        Assert.Equal(text, string.Concat(Tokenizer.Read(text).Select(token => token.Text)));
    }

    [Fact]
    public void Clauses_are_counted_and_an_enumeration_is_one()
    {
        int[] clauses = [.. Tokenizer.Read("新建道路、桥梁，绿化。").Where(token => token.HasContent).Select(token => token.Clause).Distinct()];

        Assert.Equal([0, 1], clauses);
    }

    [Theory]
    [InlineData("亩均税收", "每亩税收")]
    [InlineData("350万元/亩", "每亩350万元")]
    public void What_a_figure_is_counted_per_has_one_key(string one, string other) =>
        Assert.Equal(Keys(one).Order(StringComparer.Ordinal), Keys(other).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Keys(string text) => Tokenizer.Read(text).SelectMany(token => token.Key == "亩均税收" ? ["Per:亩", .. Keys("税收")] : new[] { token.Key });
}
