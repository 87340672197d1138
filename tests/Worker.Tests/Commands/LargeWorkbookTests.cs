using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Commands;

/// <summary>A workbook of twenty thousand projects: read and written in step with its size, and in little memory.</summary>
public sealed class LargeWorkbookTests : IDisposable
{
    /// <summary>300 MiB, as the runtime takes it: in hexadecimal digits.</summary>
    private const string HeapLimit = "12C00000";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_read_and_written_within_300_MiB()
    {
        File.WriteAllBytes(_folder.File("large.xlsx"), PeriodWorkbookWriter.Write(Projects(20_000)));

        CommandResult result = CommandLine.Run(_folder.Path, ["data", "large.xlsx", "-o", "again.xlsx"], environment: [("DOTNET_GCHeapHardLimit", HeapLimit)]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Equal(File.ReadAllBytes(_folder.File("large.xlsx")), File.ReadAllBytes(_folder.File("again.xlsx")));
    }

    [Fact]
    public void It_takes_time_in_step_with_its_size()
    {
        PeriodData many = Projects(8_000);
        PeriodData few = Projects(2_000);
        byte[] manyRows = PeriodWorkbookWriter.Write(many);
        byte[] fewRows = PeriodWorkbookWriter.Write(few);

        Assert.InRange(ProcessorTime.Ratio(() => PeriodWorkbookWriter.Write(many), () => PeriodWorkbookWriter.Write(few), enough: 6), 0, 6);
        Assert.InRange(ProcessorTime.Ratio(() => Read(manyRows), () => Read(fewRows), enough: 6), 0, 6);
    }

    private static PeriodData Read(byte[] workbook) => PeriodDataReader.Read([new HandedFile("填报表.xlsx", new MemoryStream(workbook))]);

    private static PeriodData Projects(int count) => new()
    {
        Zone = new Zone { Name = "滨河经济开发区" },
        Report = "annual",
        Period = Period.Of(2025, 1, 2025, 12),
        Sections = new(Enumerable.Range(0, 10).Select(section => KeyValuePair.Create($"own-{section}", new SectionData
        {
            Title = $"部分{section}",
            Projects = [.. Enumerable.Range(0, count / 10).Select(project => new Project
            {
                Name = $"第{section}片区{project}号项目",
                Stage = "主体施工",
                Location = "一期",
                InvestmentTotal = new Datum { Value = project / 100m, Unit = "亿元" },
            })],
        }))),
    };
}
