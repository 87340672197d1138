using System.CommandLine;
using DevZoneDocs.Assembler.Language;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Models;
using DevZoneDocs.Worker.Schedules;
using DevZoneDocs.Worker.Settings;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Turns what could not be done into one line a problem on standard error, and exit status 2.</summary>
internal static class Problems
{
    public static int Guard(Func<int> action) => GuardAsync(() => Task.FromResult(action())).GetAwaiter().GetResult();

    public static async Task<int> GuardAsync(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception exception) when (LinesOf(exception) is { } problems)
        {
            return Tell(problems, exception is InputException { IsPassing: true } ? ExitCodes.TryAgain : ExitCodes.NotDone);
        }
    }

    /// <summary>Runs a command; a fault of the program itself ends it with a status of its own, and with all that is known of it for whoever mends it.</summary>
    public static async Task<int> InvokeAsync(ParseResult parsed)
    {
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.NotDone;
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine($"程序内部有错，没有做完：{exception}");
            return ExitCodes.Fault;
        }
    }

    /// <returns>The problems, one a line, or null when there was none.</returns>
    public static string? Of<T>(Func<T> action, out T? result)
    {
        result = default;
        try
        {
            result = action();
            return null;
        }
        catch (Exception exception) when (LinesOf(exception) is { } problems)
        {
            return string.Join('\n', problems);
        }
    }

    /// <summary>Null for what is no problem of the user's.</summary>
    private static IEnumerable<string>? LinesOf(Exception exception) => exception switch
    {
        PeriodDataException data => data.Problems.Select(problem => problem.ToString()),
        TemplateException template => template.Problems.Select(problem => problem.ToString()),
        ReportDefinitionException report => report.Problems.Select(problem => $"{report.Kind}.json {problem}"),
        LexiconException lexicon => lexicon.Problems,
        ModelOptionsException model => model.Faults.Select(fault => $"{fault.Setting}：{fault.Chinese}"),
        ScheduleException schedule => schedule.Problems,
        SettingsException settings => settings.Problems,
        DocumentException document => [$"{document.Part}：{document.Problem}"],
        InputException input => [input.Message],
        IOException or UnauthorizedAccessException => [$"读写失败：{FileReason.Of(exception)}"],
        _ => null,
    };

    private static int Tell(IEnumerable<string> problems, int exitCode)
    {
        foreach (string problem in problems)
            Console.Error.WriteLine(problem.ReplaceLineEndings(" "));
        return exitCode;
    }
}
