using System.CommandLine;
using System.Text;
using DevZoneDocs.Worker.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new("DevZoneDocs：由时段数据生成工作报告初稿")
{
    DraftCommand.Create(),
    CheckCommand.Create(),
    WorkbookCommand.Create(),
    DataCommand.Create(),
    InspectCommand.Create(),
    LintCommand.Create(),
    VerifyCommand.Create(),
    RefreshCommand.Create(),
    ReleaseCommand.Create(),
    ChangesCommand.Create(),
    MergeCommand.Create(),
    CompareWordingCommand.Create(),
    ServeCommand.Create(),
    WorkerCommand.Create(),
    VerifyStoreCommand.Create(),
    BackupCommand.Create(),
    RestoreCommand.Create(),
    AdoptCommand.Create(),
    ConfigCommand.Create(),
    DraftingCommand.Create(),
};
HelpPage.PutInto(root);

// A name that begins with @ is a file's, not one of more arguments.
ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors.Count == 0 && !Misuse.IsIn(parsed))
    return await Problems.InvokeAsync(parsed);
foreach (string line in Misuse.Of(parsed))
    Console.Error.WriteLine(line);
return ExitCodes.NotDone;
