using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class RespectiveListsTests
{
    private static readonly Tokenizer Tokenizer = new(GivenWording.Lexicon);

    [Fact]
    public void Each_figure_stands_with_its_own_subject() => Assert.Equal("东区完成投资12亿元西区完成投资9亿元", Laid("东区、西区分别完成投资12亿元、9亿元"));

    [Fact]
    public void A_rise_is_said_of_every_figure()
    {
        string[] keys = [.. RespectiveLists.Expand(Tokenizer.Read("东区、西区分别增长5%、3%")).Where(token => token.Quantity is not null).Select(token => token.Quantity!.Tells.ToString())];

        Assert.Equal(["Change", "Change"], keys);
    }

    [Fact]
    public void Without_as_many_members_nothing_is_laid_out() => Assert.Equal("东区分别完成12亿元、9亿元", Laid("东区分别完成12亿元、9亿元"));

    private static string Laid(string text) => string.Concat(RespectiveLists.Expand(Tokenizer.Read(text)).Select(token => token.Text));
}
