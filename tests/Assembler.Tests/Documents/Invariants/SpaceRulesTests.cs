using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Invariants;

public sealed class SpaceRulesTests
{
    [Theory]
    [InlineData(" 正文", false)]
    [InlineData("正文\t", false)]
    [InlineData("正 文", true)]
    [InlineData("　正文", true)]
    public void A_blank_at_an_end_is_to_be_kept(string text, bool isSound)
    {
        IReadOnlyList<string> problems = Broken.By(main => Put(main.Document, new Text(text)));

        Assert.Equal(isSound, problems.Count == 0);
    }

    [Fact]
    public void And_is_no_problem_where_that_is_said() =>
        Assert.Empty(Broken.By(main => Put(main.Document, new Text(" 正文 ") { Space = SpaceProcessingModeValues.Preserve })));

    private static void Put(Document document, Text text) => document.Descendants<Run>().First().ReplaceChild(text, document.Descendants<Text>().First());
}
