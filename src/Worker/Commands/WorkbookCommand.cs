using System.CommandLine;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>workbook</c>: the workbook that departments fill in for a report (填报表).</summary>
internal static class WorkbookCommand
{
    public static Command Create()
    {
        Option<string> report = new("--report") { Description = "报告类型，如 first-three-quarters", Required = true };
        Option<string> period = new("--period") { Description = "报告期，如 2026-01..2026-09、2026-Q3、2026", Required = true };
        Option<string[]> from = new("--from") { Description = "以前报送的数据（.json、.xlsx），可以写几次：列出其中的指标和项目，旁边写上期数和上年同期数" };
        Option<string?> zone = new("--zone") { Description = "开发区的名称；有 --from 时不必写" };
        Option<string> output = new("--output", "-o") { Description = "填报表（.xlsx）", Required = true };
        Option<string?> templates = new("--templates") { Description = "自己的模板文件夹，其中有的优先于自带的" };
        Command command = new("workbook", "生成各部门填写的填报表（.xlsx）") { report, period, from, zone, output, templates };
        command.SetAction(parsed => Problems.Guard(() => Run(new WorkbookRequest(
            parsed.GetValue(report)!,
            parsed.GetValue(period)!,
            parsed.GetValue(from) ?? [],
            parsed.GetValue(zone),
            parsed.GetValue(output)!,
            parsed.GetValue(templates)))));
        return command;
    }

    private static int Run(WorkbookRequest request)
    {
        if (!Period.TryParse(request.Period, out Period? period))
            throw new InputException($"{request.Period}：不是报告期。写作 2026、2026-H1、2026-Q3、2026-05 或 2026-01..2026-09");
        if (request.From.Count == 0 && request.Zone is null)
            throw new InputException("请用 --from 给出以前报送的数据，或用 --zone 给出开发区的名称");
        ReportDefinition report = Catalogs.Of(request.Templates).Report(request.Report);
        List<PeriodData> history = [.. request.From.Select(path => DataFiles.Read([path]))];
        Zone? zone = request.Zone is { } name ? new Zone { Name = name } : null;
        OutputFile.Write(request.Output, FormWorkbook.Make(zone, history, report, period));
        OutputFile.Teller(request.Output).WriteLine($"填报表：{request.Output}");
        return ExitCodes.Done;
    }

    private sealed record WorkbookRequest(string Report, string Period, IReadOnlyList<string> From, string? Zone, string Output, string? Templates);
}
