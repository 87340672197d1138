using DevZoneDocs.Assembler.Checks.Texts.Lexicons;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Schedules;
using DevZoneDocs.Worker.Settings;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Turns what could not be done into one line a problem on standard error, and exit status 2.</summary>
internal static class Problems
{
    public static int Guard(Func<int> action) => Lines(action, out int status) is { } problems ? Tell(problems) : status;

    public static async Task<int> GuardAsync(Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (InputException exception)
        {
            return Tell([exception.Message]);
        }
        catch (ScheduleException exception)
        {
            return Tell(exception.Problems);
        }
        catch (SettingsException exception)
        {
            return Tell(exception.Problems);
        }
    }

    /// <returns>The problems, one a line, or null when there was none.</returns>
    public static string? Of<T>(Func<T> action, out T? result) => Lines(action, out result) is { } problems ? string.Join('\n', problems) : null;

    private static IEnumerable<string>? Lines<T>(Func<T> action, out T? result)
    {
        result = default;
        try
        {
            result = action();
            return null;
        }
        catch (PeriodDataException exception)
        {
            return exception.Problems.Select(problem => problem.ToString());
        }
        catch (TemplateException exception)
        {
            return exception.Problems.Select(problem => problem.ToString());
        }
        catch (ReportDefinitionException exception)
        {
            return exception.Problems.Select(problem => $"{exception.Kind}.json {problem}");
        }
        catch (LexiconException exception)
        {
            return exception.Problems;
        }
        catch (DocumentException exception)
        {
            return [$"{exception.Part}：{exception.Problem}"];
        }
        catch (InputException exception)
        {
            return [exception.Message];
        }
    }

    private static int Tell(IEnumerable<string> problems)
    {
        foreach (string problem in problems)
            Console.Error.WriteLine(problem.ReplaceLineEndings(" "));
        return ExitCodes.NotDone;
    }
}
