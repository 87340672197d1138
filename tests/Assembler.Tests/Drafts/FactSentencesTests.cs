using DevZoneDocs.Assembler.Drafts;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Tests.Drafts;

public sealed class FactSentencesTests
{
    [Theory]
    [InlineData("首句。产值[[_f0001|186亿元]]，增长9.7%。末句。", "产值186亿元，增长9.7%。")]
    [InlineData("[[_f0001|甲]]是首句！末句", "甲是首句！")]
    [InlineData("首句？末句没有句号[[_f0001|甲]]", "末句没有句号甲")]
    [InlineData("首句。[[_f0001|甲。乙]]丙。", "甲。")]
    [InlineData("[[_f0001|186.4]]", "186.4")]
    public void A_facts_sentence_reaches_from_full_stop_to_full_stop(string outline, string sentence) =>
        Assert.Equal(sentence, Sentences(outline)["_f0001"]);

    [Fact]
    public void Facts_of_one_sentence_have_it_in_common() =>
        Assert.Single(Sentences("[[_f0001|甲]]和[[_f0002|乙]]。").Values.Distinct());

    [Fact]
    public void Other_bookmarks_have_none() => Assert.Empty(Sentences("[[_Toc1|甲]][[_t0001|乙]][[_final|丙]]"));

    [Fact]
    public void A_sentence_without_end_is_cut()
    {
        string sentence = Sentences(new string('前', 5000) + "[[_f0001|甲]]" + new string('后', 5000))["_f0001"];

        Assert.Contains("前甲后", sentence, StringComparison.Ordinal);
        Assert.InRange(sentence.Length, 100, 1000);
    }

    private static IReadOnlyDictionary<string, string> Sentences(string outline)
    {
        using WordprocessingDocument document = Docx.Body(outline);
        return FactSentences.Of(document.MainDocumentPart!.Document.Body!);
    }
}
