using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods;

public sealed class NarrativeParserTests
{
    [Theory]
    [InlineData("开展检查{次数}，{整改 }", "开展检查|[次数]|，|[整改]")]
    [InlineData("{甲}{乙}", "[甲]|[乙]")]
    [InlineData("写作 {{名称}} 的标记", "写作 {名称} 的标记")]
    [InlineData("{{{甲}}}", "{|[甲]|}")]
    [InlineData("没有数据项", "没有数据项")]
    public void A_sentence_splits_into_text_and_names_of_facts(string text, string expected)
    {
        List<string> problems = [];

        IReadOnlyList<NarrativePiece> pieces = NarrativeParser.Parse(text, problems.Add);

        Assert.Empty(problems);
        Assert.Equal(expected, string.Join('|', pieces.Select(piece => piece.IsFact ? $"[{piece.Text}]" : piece.Text)));
    }

    [Theory]
    [InlineData("检查{次数", "“{次数”的花括号没有配对")]
    [InlineData("检查{次数{甲}", "“{次数{甲}”的花括号没有配对")]
    [InlineData("检查{", "“{”的花括号没有配对")]
    [InlineData("检查}次", "多了一个右花括号")]
    [InlineData("检查{ }次", "花括号里没有名称")]
    public void Braces_that_do_not_pair_are_a_problem(string text, string expected)
    {
        List<string> problems = [];

        NarrativeParser.Parse(text, problems.Add);

        Assert.StartsWith(expected, Assert.Single(problems), StringComparison.Ordinal);
    }
}
