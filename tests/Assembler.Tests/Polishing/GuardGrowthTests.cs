using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Assembler.Tests.Polishing;

/// <summary>Pairs that nobody writes by hand: what they cost grows in step with their length, and what is too long to be laid side by side is said to be.</summary>
public sealed class GuardGrowthTests
{
    /// <summary>From 5,000 to 20,000 characters: four times in step, sixteen where it grows with the square.</summary>
    private const double TwoDoublings = 10;

    /// <summary>Within a sentence each word is held against each: sixteen times, and room for what is compiled late.</summary>
    private const double BySide = 32;

    public static TheoryData<string> Shapes =>
    [
        "1234567890", "一二三四五六七八九十", "一百二十三万四千五百六十七亿", "1—9月", "甲、乙、", "“引”", "（括", "     ", "分别为1、2、3，", "企业新增工业产值投资，",
        "一二三四五六七八九十。", "甲。", "企业加强服务推进项目建设，新增产值186.4亿元，同比增长9.7%。", "1—9月，“两区”新建（改造）道路3条。",
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_longer_pair_takes_longer_in_step(string shape)
    {
        (string Original, string Polished) shorter = Turned(shape, 5_000), longer = Turned(shape, 20_000);

        double ratio = ProcessorTime.Ratio(() => Compare(longer), than: () => Compare(shorter), enough: TwoDoublings);

        Assert.True(ratio <= TwoDoublings, $"{shape}: {ratio:0.0}");
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_longer_sentence_takes_longer_by_no_more_than_its_words_side_by_side(string shape)
    {
        string sentence = shape.Replace('。', '，');
        (string Original, string Polished) shorter = Turned(sentence, 240), longer = Turned(sentence, 960);

        double ratio = ProcessorTime.Ratio(() => Compare(longer), than: () => Compare(shorter), enough: BySide);

        Assert.True(ratio <= BySide, $"{shape}: {ratio:0.0}");
    }

    /// <summary>Each figure would be laid out with all words before the first: the square of what is written.</summary>
    [Fact]
    public void Figures_that_are_told_respectively_again_and_again_are_not_laid_out()
    {
        (string Original, string Polished) shorter = Respectively(40), longer = Respectively(160);

        double ratio = ProcessorTime.Ratio(() => Compare(longer), than: () => Compare(shorter), enough: BySide);

        Assert.True(ratio <= BySide, $"{ratio:0.0}");
    }

    [Theory]
    [InlineData("企业新增产值。", 20_001, "文字太长（20001字，至多20000字），无法比对，请分段比对")]
    [InlineData("甲，", 3_000, "有一句太长（3000字，至多1000字），无法比对，请断句后再比")]
    [InlineData("甲。", 3_000, "句子太多（1500句，至多500句），无法比对，请分段比对")]
    public void What_is_too_long_is_refused_and_said_to_be(string shape, int length, string reason)
    {
        (string original, string polished) = Turned(shape, length);

        WordingReason told = Assert.Single(GivenWording.Guard.Compare(original, polished).Reasons);

        Assert.Equal((WordingFamily.Format, reason), (told.Family, told.Message));
    }

    [Fact]
    public void Of_long_sentences_only_a_few_are_compared()
    {
        string text = string.Concat(Enumerable.Repeat(new string('甲', 900) + "。", 3));

        Assert.Equal("长句太多，无法比对，请断句后再比，或分段比对", Assert.Single(GivenWording.Guard.Compare(text, "乙" + text).Reasons).Message);
    }

    private static (string, string) Respectively(int times)
    {
        string[] parts = [.. new[] { "甲、", "分别", "1、" }.Select(part => string.Concat(Enumerable.Repeat(part, times)))];
        return (string.Concat(parts), string.Concat(parts.Reverse()));
    }

    private static void Compare((string Original, string Polished) pair) => GivenWording.Guard.Compare(pair.Original, pair.Polished);

    /// <summary>The shape again and again, and the same from the end.</summary>
    private static (string, string) Turned(string shape, int length)
    {
        string text = string.Concat(Enumerable.Repeat(shape, (length / shape.Length) + 1))[..length];
        return (text, string.Concat(text.Reverse()));
    }
}
