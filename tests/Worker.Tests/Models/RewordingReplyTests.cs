using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Worker.Models;

namespace DevZoneDocs.Worker.Tests.Models;

public sealed class RewordingReplyTests
{
    private const string Sound = """{"sentences":[{"id":"1.1","text":"全区经济平稳运行。"},{"id":"2.1","text":"新开工⟦N1⟧项目。"}]}""";

    private static readonly RewordingRequest Request = ModelBench.Request("全区经济运行平稳。", "新开工⟦N1⟧项目。");

    [Theory]
    [InlineData(Sound)]
    [InlineData("  \n" + Sound + "\n")]
    [InlineData("```json\n" + Sound + "\n```")]
    [InlineData("<think>先看第一句……</think>\n\n" + Sound)]
    public void A_reply_of_the_agreed_form_is_read(string reply)
    {
        IReadOnlyDictionary<string, string> sentences = RewordingReply.Read(reply, Request);

        Assert.Equal("全区经济平稳运行。", sentences["1.1"]);
        Assert.Equal("新开工⟦N1⟧项目。", sentences["2.1"]);
    }

    [Fact]
    public void Slots_are_of_no_language()
    {
        RewordingRequest request = ModelBench.Request("⟦N1⟧⟦N2⟧，同比⟦N3⟧；其中⟦N4⟧⟦N5⟧，⟦N6⟧。");

        IReadOnlyDictionary<string, string> sentences = RewordingReply.Read("""{"sentences":[{"id":"1.1","text":"⟦N1⟧⟦N2⟧，同比⟦N3⟧；其中⟦N4⟧⟦N5⟧，⟦N6⟧。"}]}""", request);

        Assert.Single(sentences);
    }

    [Theory]
    [InlineData("好的，以下是润色结果：" + Sound)]
    [InlineData(Sound + "\n希望对您有帮助。")]
    [InlineData("""[{"id":"1.1","text":"全区经济平稳运行。"},{"id":"2.1","text":"新开工项目。"}]""")]
    [InlineData("""{"sentences":[{"id":"1.1","text":"全区经济平稳运行。"},{"id":"2.1","text":"新开工项目。"}],"note":"已润色"}""")]
    [InlineData("""{"sentences":[{"id":"1.1","text":"全区经济平稳运行。","why":"更顺"},{"id":"2.1","text":"新开工项目。"}]}""")]
    [InlineData("""{"sentences":[{"id":"1.1","text":"全区经济平稳运行。"}]}""")]
    [InlineData("""{"sentences":[{"id":"1.1","text":"全区经济平稳运行。"},{"id":"1.1","text":"全区经济平稳运行。"}]}""")]
    [InlineData("""{"sentences":[{"id":"1.1","text":"全区经济平稳运行。"},{"id":"9.9","text":"新开工项目。"}]}""")]
    [InlineData("""{"sentences":[{"id":"1.1","text":"全区经济平稳运行。"},{"id":"2.1","text":"甲","text":"乙"}]}""")]
    [InlineData("""{"sentences":[{"id":1.1,"text":"全区经济平稳运行。"},{"id":"2.1","text":"新开工项目。"}]}""")]
    [InlineData("""{"sentences":"全区经济平稳运行。"}""")]
    [InlineData("""{"sentences":[{"id":"1.1","text":"全区经济""")]
    public void Anything_else_is_refused(string reply) =>
        Assert.Equal(RewordingFailure.Unreadable, Failure(reply));

    [Theory]
    [InlineData("<think>先看第一句……</think>")]
    [InlineData("""{"sentences":[]}""")]
    public void A_reply_that_says_nothing_is_empty(string reply) =>
        Assert.Equal(RewordingFailure.Empty, Failure(reply));

    [Theory]
    [InlineData("""{"sentences":[{"id":"1.1","text":"The economy of the zone is stable."},{"id":"2.1","text":"Projects ⟦N1⟧ begun."}]}""")]
    [InlineData("I am sorry, but I cannot help with that.")]
    public void Another_language_is_told_from_Chinese(string reply) =>
        Assert.Equal(RewordingFailure.OtherLanguage, Failure(reply));

    private static RewordingFailure Failure(string reply) =>
        Assert.Throws<ModelException>(() => RewordingReply.Read(reply, Request)).Failure;
}
