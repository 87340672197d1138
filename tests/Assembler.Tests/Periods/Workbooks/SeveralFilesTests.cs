using System.Text;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks;

namespace DevZoneDocs.Assembler.Tests.Periods.Workbooks;

/// <summary>Each department hands in its own file: together they are one set of data, and every datum knows where it stood.</summary>
public sealed class SeveralFilesTests
{
    private static readonly PeriodData Whole = SpoiledWorkbooks.Data;

    [Fact]
    public void Sheets_of_two_workbooks_are_one_set_of_data()
    {
        byte[] economy = EditedWorkbook.Of(Whole, "经济运行", book => book.Remove("安全生产"));
        byte[] safety = EditedWorkbook.Of(Whole, "安全生产", book =>
        {
            book.Remove("经济运行");
            book.Remove("封面");
        });

        PeriodData data = Read(("经发局.xlsx", economy), ("应急局.xlsx", safety));

        Assert.Equal(PeriodDataWriter.WriteJson(Whole with { Sections = data.Sections }), PeriodDataWriter.WriteJson(data));
        Assert.Equal(["economy", "safety"], data.Sections.Keys);
        Assert.Empty(data.Origins.Notes);
    }

    [Fact]
    public void A_workbook_and_JSON_are_one_set_of_data()
    {
        byte[] economy = EditedWorkbook.Of(Whole, "经济运行", book => book.Remove("安全生产"));

        PeriodData data = Read(("经发局.xlsx", economy), ("全部.json", PeriodDataWriter.WriteJson(Whole)));

        Assert.Equal(2, data.Sections.Count);
        Assert.DoesNotContain(data.Origins.Notes, note => note.IsContradiction);
    }

    [Fact]
    public void A_datum_that_is_empty_in_one_file_is_taken_from_the_other()
    {
        byte[] open = EditedWorkbook.Of(Whole, "经济运行", book => book.Blank("E6"));

        PeriodData data = Read(("甲.xlsx", open), ("乙.xlsx", PeriodWorkbookWriter.Write(Whole)));

        Assert.Equal(186.4m, data.Sections["economy"].Indicators[0].Value);
        Assert.Empty(data.Origins.Notes);
    }

    [Fact]
    public void The_same_datum_with_two_values_names_both_cells()
    {
        byte[] other = EditedWorkbook.Of(Whole, "经济运行", book => book.Number("E6", "190"));

        PeriodData data = Read(("甲.xlsx", PeriodWorkbookWriter.Write(Whole)), ("乙.xlsx", other));

        DataNote note = Assert.Single(data.Origins.Notes);
        Assert.True(note.IsContradiction);
        Assert.Equal("乙.xlsx 经济运行!E6", note.Place);
        Assert.Equal("工业总产值数值两处不一：甲.xlsx 经济运行!E6 为 186.4，这里为 190。用了前一个，请核对", note.Message);
        Assert.Equal(186.4m, data.Sections["economy"].Indicators[0].Value);
    }

    [Fact]
    public void Problems_of_all_files_are_told_at_once()
    {
        byte[] one = EditedWorkbook.Of(Whole, "经济运行", book => book.Text("E6", "很多"));
        byte[] other = EditedWorkbook.Of(Whole, "经济运行", book => book.Text("E9", "不少"));

        PeriodDataException refused = Assert.Throws<PeriodDataException>(
            () => Read(("甲.xlsx", one), ("乙.xlsx", other), ("丙.json", "{"u8.ToArray()), ("丁.xls", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0])));

        Assert.Equal(["甲.xlsx 经济运行!E6", "乙.xlsx 经济运行!E9", "丙.json", "丁.xls"], refused.Problems.Select(problem => problem.Place));
    }

    [Fact]
    public void A_fact_knows_workbook_sheet_and_cell_and_a_gap_names_them()
    {
        byte[] workbook = EditedWorkbook.Of(Whole, "经济运行", book => book.Blank("E6"));

        IReadOnlyList<Fact> facts = FactWalk.Through(FactDeriver.Derive(Read(("经发局.xlsx", workbook))));

        Assert.Equal("经发局.xlsx 经济运行!E10", facts.Single(fact => fact.Path == "economy/企业.value").Source.Place);
        Gap gap = facts.Single(fact => fact.Path == "economy/工业总产值.value").Gap!;
        Assert.StartsWith("缺1—9月工业总产值（亿元），请经济发展局于10月8日前补报。", gap.Comment, StringComparison.Ordinal);
        Assert.EndsWith("填在 经发局.xlsx 经济运行!E6。", gap.Comment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_stands_at_its_cell()
    {
        byte[] workbook = EditedWorkbook.Of(Whole, "经济运行", book => book.Number("E8", "712"));
        PeriodData data = Read(("经发局.xlsx", workbook));
        IReadOnlyList<Fact> facts = FactWalk.Through(FactDeriver.Derive(data));

        IEnumerable<Finding> findings = FindingPlaces.AtCells(DataChecks.Run(data).SelectMany(each => each), data.Origins, facts);

        Assert.Equal("经济运行!E8", findings.Single(finding => finding.Code == "C06").Place);
    }

    [Fact]
    public void Without_a_cover_nobody_knows_of_which_zone_and_period_the_data_are()
    {
        byte[] workbook = EditedWorkbook.Of(Whole, "经济运行", book => book.Remove("封面"));

        PeriodDataException refused = Assert.Throws<PeriodDataException>(() => Read(("甲.xlsx", workbook)));

        Assert.Contains(refused.Problems, problem => problem.Message.Contains("封面", StringComparison.Ordinal));
    }

    private static PeriodData Read(params (string Name, byte[] Content)[] files) =>
        PeriodDataReader.Read([.. files.Select(file => new HandedFile(file.Name, new MemoryStream(file.Content)))]);
}
