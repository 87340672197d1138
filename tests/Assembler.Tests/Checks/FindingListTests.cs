using DevZoneDocs.Assembler.Checks;

namespace DevZoneDocs.Assembler.Tests.Checks;

public sealed class FindingListTests
{
    [Fact]
    public void As_many_of_one_kind_as_are_told_are_told_as_they_are()
    {
        FindingList list = new();

        list.AddRange(Many("C17", FindingList.MostOfOneKind));

        Assert.Equal(FindingList.MostOfOneKind, list.All.Count);
        Assert.DoesNotContain(list.All, finding => finding.Place == "全文");
    }

    [Fact]
    public void Of_more_the_first_are_told_and_then_how_many_there_are_besides()
    {
        FindingList list = new();

        list.AddRange(Many("C17", FindingList.MostOfOneKind + 7)).AddRange(Many("C09", 2));

        Assert.Equal(FindingList.MostOfOneKind + 3, list.All.Count);
        Assert.Equal(("C17", "同类意见另有7处，未逐一列出"), (list.All[FindingList.MostOfOneKind].Code, list.All[FindingList.MostOfOneKind].Message));
        Assert.Equal("C09", list.All[^1].Code);
    }

    private static IEnumerable<Finding> Many(string code, int count) =>
        Enumerable.Range(1, count).Select(i => new Finding(code, Severity.Warning, $"第{i}段", "说明", "改法"));
}
