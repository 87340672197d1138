using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing;

public sealed class WordingGuardTests
{
    [Theory]
    [InlineData("")]
    [InlineData("全区新增企业23家。")]
    public void A_text_that_did_not_change_is_accepted(string text) => GivenWording.IsKept(text, text);

    [Fact]
    public void A_reason_names_what_changed_in_Chinese_with_both_spans()
    {
        WordingVerdict verdict = GivenWording.Guard.Compare("全区新增企业23家。", "全区新增企业25家。");

        WordingReason reason = Assert.Single(verdict.Reasons);
        Assert.Equal(new WordingReason(WordingFamily.Number, "数值：“23家”改为“25家”", "23家", "25家"), reason);
    }

    [Fact]
    public void Nothing_left_of_a_text_is_told() => GivenWording.IsChanged(WordingFamily.Format, "全区新增企业23家。", "");

    [Fact]
    public void One_guard_serves_many_threads()
    {
        bool[] accepted = [.. Enumerable.Range(0, 200).AsParallel().AsOrdered().Select(i =>
            GivenWording.Guard.Compare($"新增企业{i}家。", $"新增企业{i + (i % 2)}家。").Accepted)];

        Assert.Equal(Enumerable.Range(0, 200).Select(i => i % 2 == 0), accepted);
    }

    [Theory]
    [InlineData("\ud800", "。")]
    [InlineData("（（（（【【【《《“", "”》】）")]
    [InlineData("1/0，9999999999999999999999999999亿亿元", "千千万万亿亿余余")]
    [InlineData("第百分之分之成番倍", "翻番翻了番半半一一")]
    public void Whatever_stands_there_the_guard_answers(string original, string polished) =>
        Assert.NotNull(GivenWording.Guard.Compare(original, polished));
}
