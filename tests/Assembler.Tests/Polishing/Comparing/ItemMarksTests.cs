using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class ItemMarksTests
{
    [Fact]
    public void Items_counted_by_other_words_are_counted_alike()
    {
        (string original, string polished) = ItemMarks.Of("一是抓项目；二是抓服务；三是抓安全。", "首先，抓项目；其次，抓服务；最后，抓安全。");

        Assert.Equal(original, polished);
    }

    [Fact]
    public void Where_an_item_is_lost_the_words_stay()
    {
        const string original = "一是抓项目；二是抓服务；三是抓安全。", polished = "首先，抓项目；其次，抓服务。";

        Assert.Equal((original, polished), ItemMarks.Of(original, polished));
    }
}
