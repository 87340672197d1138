using System.Text;
using DevZoneDocs.Assembler.Checks.Texts.Lexicons;
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
            "polish-units" => Encoding.UTF8.GetBytes("# 单位\n元\t一\t元\n"),
            "polish-limit" => Encoding.UTF8.GetBytes("Maybe\t约\t左右\n"),
            "polish-free" => null,
            _ => [],
        }));

        Assert.Equal(
            [
                "Lexicons/polish-limit.tsv 第1行：第一列应为 About、Nearly、Over、AtLeast、AtMost、Below 之一，现为 Maybe",
                "Lexicons/polish-limit.tsv 第1行：第一列应为 About、Nearly、Over、AtLeast、AtMost、Below 之一，现为 Maybe",
                "Lexicons/polish-free.tsv：没有这个词表",
                "Lexicons/polish-units.tsv 第2行：第二列应为整数或分数，现为 一",
            ],
            exception.Problems.Order(StringComparer.Ordinal).OrderByDescending(problem => problem.Contains("limit", StringComparison.Ordinal)));
    }

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
