using DevZoneDocs.Assembler.Checks.Texts.Lexicons;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Models;

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
        catch (PeriodDataException exception)
        {
            return Tell(exception.Problems.Select(problem => problem.ToString()));
        }
        catch (TemplateException exception)
        {
            return Tell(exception.Problems.Select(problem => problem.ToString()));
        }
        catch (ReportDefinitionException exception)
        {
            return Tell(exception.Problems.Select(problem => $"{exception.Kind}.json {problem}"));
        }
        catch (LexiconException exception)
        {
            return Tell(exception.Problems);
        }
        catch (DocumentException exception)
        {
            return Tell([$"{exception.Part}：{exception.Problem}"]);
        }
        catch (ModelOptionsException exception)
        {
            return Tell(exception.Faults.Select(fault => $"{fault.Setting}：{fault.Chinese}"));
        }
        catch (InputException exception)
        {
            return Tell([exception.Message]);
        }
    }

    private static int Tell(IEnumerable<string> problems)
    {
        foreach (string problem in problems)
            Console.Error.WriteLine(problem.ReplaceLineEndings(" "));
        return ExitCodes.NotDone;
    }
}
