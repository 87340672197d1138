using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Tests.Sections.Tags;

public sealed class TagLexerTests
{
    [Theory]
    [InlineData("规模以上工业总产值")]
    [InlineData("industrial-output")]
    [InlineData("3号地块")]
    [InlineData("03省道")]
    [InlineData("1—9月产值")]
    [InlineData("二〇二六年计划")]
    [InlineData("Ⅱ期厂房")]
    [InlineData("翁垟（一期）")]
    [InlineData("翁垟(一期)")]
    [InlineData("山东·滨河、河口")]
    [InlineData("𠙶口村")]
    [InlineData("@index")]
    [InlineData("单位GDP能耗")]
    public void A_name_is_one_token(string name) =>
        Assert.Equal([new TagToken(TagTokenKind.Name, name, name.Length)], TagLexer.TryRead(name, out _));

    [Theory]
    [InlineData("'是'")]
    [InlineData("‘是’")]
    [InlineData("’是’")]
    [InlineData("\"是\"")]
    [InlineData("“是”")]
    public void Words_own_quotes_are_quotes(string quoted) =>
        Assert.Equal([new TagToken(TagTokenKind.Text, "是", 3)], TagLexer.TryRead(quoted, out _));

    [Fact]
    public void But_a_quote_of_the_other_kind_is_text() =>
        Assert.Equal("他说‘好’", Assert.Single(TagLexer.TryRead("“他说‘好’”", out _)!).Text);

    [Theory]
    [InlineData("a｜列举：‘、’", "a | 列举 : 、")]
    [InlineData("（a or b）and c", "( a or b ) and c")]
    [InlineData("not（a）", "not ( a )")]
    [InlineData("a>=-1.5", "a >= -1.5")]
    [InlineData("a.b　==\u00A05", "a . b == 5")]
    public void Signs_of_either_width_part_the_tokens(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', TagLexer.TryRead(text, out _)!.Select(token => token.Text)));

    [Theory]
    [InlineData("a = b", "= b")]
    [InlineData("a + b", "+ b")]
    [InlineData("'甲", "'甲")]
    [InlineData("a; b", "; b")]
    public void What_is_no_token_is_told_from_its_place(string text, string rest)
    {
        Assert.Null(TagLexer.TryRead(text, out string stoppedAt));

        Assert.Equal(rest, stoppedAt);
    }
}
