using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods.Workbooks;

/// <summary>What is certain is taken and noted; what is not is a problem with sheet and cell.</summary>
public sealed class SpoiledWorkbookTests
{
    public static TheoryData<string> Names => [.. SpoiledWorkbooks.All.Select(spoiled => spoiled.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_right_thing_is_said_at_the_right_cell(string name)
    {
        SpoiledWorkbook spoiled = SpoiledWorkbooks.All.Single(each => each.Name == name);
        byte[] workbook = EditedWorkbook.Of(SpoiledWorkbooks.Data, spoiled.Sheet, spoiled.Edit);

        PeriodData? data = null;
        PeriodDataException? refused = (PeriodDataException?)Record.Exception(() => data = WorkbookRoundTripTests.Read(workbook));

        Assert.Equal(spoiled.Problems ?? [], refused?.Problems.Select(problem => problem.ToString()) ?? []);
        if (data is null)
            return;
        Assert.Equal(spoiled.Notes ?? [], data.Origins.Notes.Select(note => $"{note.Place}：{note.Message}"));
        Assert.True(spoiled.Holds?.Invoke(data) ?? true);
    }

    [Fact]
    public void All_problems_are_told_at_once()
    {
        byte[] workbook = EditedWorkbook.Of(SpoiledWorkbooks.Data, "经济运行", book =>
        {
            book.Text("E6", "很多");
            book.Text("G9", "无");
            book.Text("A10", "三");
            book.Blank("C18");
        });

        PeriodDataException refused = Assert.Throws<PeriodDataException>(() => WorkbookRoundTripTests.Read(workbook));

        Assert.Equal(["经济运行!E6", "经济运行!G9", "经济运行!A10", "经济运行!C18"], refused.Problems.Select(problem => problem.Place));
    }
}
