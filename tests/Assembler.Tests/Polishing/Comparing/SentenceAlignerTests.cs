using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class SentenceAlignerTests
{
    [Fact]
    public void Sentences_that_changed_places_are_found_again()
    {
        IReadOnlyList<SentenceGroup> groups = Align("园区新建道路3条。企业入驻12家。", "企业入驻12家。园区新建道路3条。");

        Assert.Equal(["园区新建道路3条。", "企业入驻12家。"], groups.Select(group => group.PolishedText));
    }

    [Fact]
    public void Two_that_were_merged_are_one_group() => Assert.Single(Align("新建道路3条。改造桥梁2座。", "新建道路3条，改造桥梁2座。"));

    [Fact]
    public void One_that_is_gone_stands_alone() => Assert.Contains(Align("新建道路3条。用地指标不足。", "新建道路3条。"), group => !group.IsWhole);

    private static IReadOnlyList<SentenceGroup> Align(string original, string polished) =>
        [.. SentenceAligner.Align(Read(original), Read(polished)).Select(group => new SentenceGroup(group.Original, group.Polished, new WordCutter(GivenWording.Lexicon)))];

    private static IReadOnlyList<ComparedSentence> Read(string text) => ComparedSentence.Split(new Tokenizer(GivenWording.Lexicon).Read(text));
}
