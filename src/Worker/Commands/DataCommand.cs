using System.CommandLine;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>data IN… -o OUT</c>: period data from one form into the other, and several files into one.</summary>
internal static class DataCommand
{
    public static Command Create()
    {
        Argument<string[]> data = new("DATA") { Description = DataFiles.Explained, Arity = ArgumentArity.OneOrMore };
        Option<string?> output = new("--output", "-o") { Description = "写成 .json 或 .xlsx（按文件名），- 为标准输出（JSON）" };
        Option<bool> explain = new("--explain") { Description = "说明部门自己的表（.xlsx、.csv）是怎样读的，不生成文件" };
        Option<string?> section = new("--section") { Description = "部门自己的表算哪个部分的指标（部分代号，如 economy）；先用 --explain 看过再用" };
        Command command = new("data", "把时段数据从一种形式变成另一种（.json、.xlsx），或把几个文件合成一个") { data, output, explain, section };
        command.SetAction(parsed => Problems.Guard(() => parsed.GetValue(explain)
            ? Explain(parsed.GetValue(data)!)
            : Run(parsed.GetValue(data)!, parsed.GetValue(output), parsed.GetValue(section))));
        return command;
    }

    private static int Explain(IReadOnlyList<string> paths)
    {
        foreach (string path in paths)
        {
            HandedFile file = DataFiles.Open(path);
            foreach (string line in PeriodDataReader.Explain(file))
                Console.Out.WriteLine(line);
        }

        return ExitCodes.Done;
    }

    private static int Run(IReadOnlyList<string> paths, string? output, string? section)
    {
        if (output is null)
            throw new InputException("请用 -o 写明输出的文件（.json 或 .xlsx），或用 --explain 看表是怎样读的");
        PeriodData data = DataFiles.Read(paths, section);
        bool isWorkbook = output.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        OutputFile.Write(output, isWorkbook ? PeriodWorkbookWriter.Write(data) : PeriodDataWriter.WriteJson(data));
        TextWriter teller = OutputFile.Teller(output);
        foreach (DataNote note in data.Origins.Notes)
            teller.WriteLine($"{(note.IsContradiction ? "两处不一" : "注意")} {note.Place}：{note.Message}");
        return data.Origins.Notes.Any(note => note.IsContradiction) ? ExitCodes.DoneWithErrors : ExitCodes.Done;
    }
}
