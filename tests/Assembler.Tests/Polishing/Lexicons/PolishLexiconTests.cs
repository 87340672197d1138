using System.Text;
using DevZoneDocs.Assembler.Language;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Lexicons;

public sealed class PolishLexiconTests
{
    [Fact]
    public void Every_mistake_in_the_files_is_told_with_its_line()
    {
        LexiconException exception = Assert.Throws<LexiconException>(() => PolishLexicon.Read(name => name switch
        {
            "units" => Encoding.UTF8.GetBytes("# 单位\n元\tMoney\t块钱\t元\t一\n"),
            "polish-limit" => Encoding.UTF8.GetBytes("Maybe\t约\t左右\n"),
            "polish-free" => null,
            _ => [],
        }));

        Assert.Equal(
            [
                "Lexicons/polish-limit.tsv 第1行：第一列应为 About、Nearly、Over、AtLeast、AtMost、Below 之一，现为 Maybe",
                "Lexicons/polish-free.tsv：没有这个词表",
                "Lexicons/units.tsv 第2行：第五列应为整数或分数，现为 一",
            ],
            exception.Problems.Order(StringComparer.Ordinal).OrderByDescending(problem => problem.Contains("limit", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("起草", "出台")]
    [InlineData("受理", "办结")]
    [InlineData("办理", "办结")]
    [InlineData("调解", "化解")]
    [InlineData("洽谈", "签约")]
    [InlineData("申报", "获批")]
    [InlineData("安排", "拨付")]
    [InlineData("排查", "整改")]
    [InlineData("建设", "建成")]
    [InlineData("推进", "完成")]
    [InlineData("推动", "实现")]
    [InlineData("投诉", "举报")]
    [InlineData("租赁", "购买")]
    [InlineData("立案", "备案")]
    [InlineData("征收", "征用")]
    [InlineData("违规", "违法")]
    [InlineData("较大", "巨大")]
    [InlineData("部分", "全部")]
    [InlineData("略有", "大幅")]
    [InlineData("督促", "帮助")]
    public void Steps_degrees_and_terms_of_law_never_stand_for_each_other(string one, string other) =>
        Assert.All(new[] { (one, other), (other, one) }, pair =>
            Assert.False(GivenWording.Guard.Compare($"园区{pair.Item1}12件。", $"园区{pair.Item2}12件。").Accepted));

    [Theory]
    [InlineData("polish-verbs")]
    [InlineData("polish-nouns")]
    [InlineData("polish-modifiers")]
    [InlineData("polish-phrases")]
    public void A_row_of_the_thesaurus_has_several_words_and_none_twice(string file) =>
        Assert.All(Rows(file).Select(row => row.Split('、')), words => Assert.True(words.Length > 1 && words.Distinct().Count() == words.Length, string.Join('、', words)));

    [Fact]
    public void There_are_four_hundred_protected_terms_and_a_hundred_and_fifty_spun_words()
    {
        Assert.True(Rows("polish-terms").SelectMany(row => row.Split('、')).Distinct().Count() >= 400);
        Assert.True(GivenWording.Lexicon.SpunWords.Count >= 150);
    }

    [Fact]
    public void Every_protected_term_that_is_dropped_is_told() =>
        Assert.All(Rows("polish-terms").SelectMany(row => row.Split('、')), term =>
            Assert.False(GivenWording.Guard.Compare($"园区抓{term}。", "园区抓。").Accepted, term));

    [Fact]
    public void Every_spun_word_in_place_of_the_right_one_is_told() =>
        Assert.All(GivenWording.Lexicon.SpunWords.SelectMany(word => word.Right, (word, right) => (word.Spun, right)), pair =>
            Assert.False(GivenWording.Guard.Compare($"园区{pair.right}一项。", $"园区{pair.Spun}一项。").Accepted, $"{pair.right} → {pair.Spun}"));

    private static IEnumerable<string> Rows(string name) =>
        File.ReadLines(Repository.PathOf("src", "Templates", "Lexicons", $"{name}.tsv")).Where(line => line.Length > 0 && line[0] != '#');
}
