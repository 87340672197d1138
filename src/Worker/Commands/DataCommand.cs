using System.CommandLine;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary><c>data IN… -o OUT</c>: period data from one form into the other, and several files into one.</summary>
internal static class DataCommand
{
    public static Command Create()
    {
        Argument<string[]> data = new("DATA") { Description = DataFiles.Explained, Arity = ArgumentArity.OneOrMore };
        Option<string> output = new("--output", "-o") { Description = "写成 .json 或 .xlsx（按文件名），- 为标准输出（JSON）", Required = true };
        Command command = new("data", "把时段数据从一种形式变成另一种（.json、.xlsx），或把几个文件合成一个") { data, output };
        command.SetAction(parsed => Problems.Guard(() => Run(parsed.GetValue(data)!, parsed.GetValue(output)!)));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, string output)
    {
        PeriodData data = DataFiles.Read(paths);
        bool isWorkbook = output.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        OutputFile.Write(output, isWorkbook ? PeriodWorkbookWriter.Write(data) : PeriodDataWriter.WriteJson(data));
        TextWriter teller = OutputFile.Teller(output);
        foreach (DataNote note in data.Origins.Notes)
            teller.WriteLine($"{(note.IsContradiction ? "两处不一" : "注意")} {note.Place}：{note.Message}");
        return data.Origins.Notes.Any(note => note.IsContradiction) ? ExitCodes.DoneWithErrors : ExitCodes.Done;
    }
}
