using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class DroppedRepeatsTests
{
    [Fact]
    public void A_clause_said_twice_may_be_said_once() => Assert.Equal("完成绿化提升6.4万平方米", Without("完成绿化提升6.4万平方米。完成绿化提升6.4万平方米。", "完成绿化提升6.4万平方米。"));

    [Fact]
    public void Clauses_that_differ_both_stay() => Assert.Equal("新建道路3条新建道路5条", Without("新建道路3条。新建道路5条。", "新建道路3条。"));

    private static string Without(string original, string polished) => string.Concat(DroppedRepeats.Without(Read(original), Read(polished)).Select(token => token.Text));

    private static IReadOnlyList<ComparedSentence> Read(string text) => ComparedSentence.Split(new Tokenizer(GivenWording.Lexicon).Read(text));
}
