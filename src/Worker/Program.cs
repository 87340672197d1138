using System.CommandLine;
using System.Text;
using DevZoneDocs.Worker.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new("DevZoneDocs：由时段数据生成工作报告初稿")
{
    DraftCommand.Create(),
    CheckCommand.Create(),
    InspectCommand.Create(),
    LintCommand.Create(),
    MergeCommand.Create(),
    CompareWordingCommand.Create(),
    ServeCommand.Create(),
    WorkerCommand.Create(),
    VerifyStoreCommand.Create(),
    BackupCommand.Create(),
    ConfigCommand.Create(),
    DraftingCommand.Create(),
};
ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
    return await parsed.InvokeAsync();
foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
    Console.Error.WriteLine(error.Message);
Console.Error.WriteLine("用法：devzonedocs draft 数据文件 [-o 输出.docx]，devzonedocs check 数据文件，devzonedocs inspect 文档，devzonedocs lint 模板；加 --help 看全部选项");
return ExitCodes.NotDone;
