using System.CommandLine;
using System.Runtime.InteropServices;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Jobs.Drafting;

namespace DevZoneDocs.Worker.Commands;

/// <summary>What a worker starts as its drafting processes; not for people.</summary>
internal static class DraftingCommand
{
    public const string Name = "drafting-process";

    public static Command Create()
    {
        Option<string?> templates = new("--templates");
        Command command = new(Name) { templates };
        command.Hidden = true;
        command.SetAction(parsed => Problems.Guard(() => Run(parsed.GetValue(templates))));
        return command;
    }

    private static int Run(string? templates)
    {
        OfferToBeKilledFirst();

        // A service manager, or Ctrl+C, asks the whole group to end. The worker finishes its drafts first, and this process ends with it.
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = true);
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using Stream input = Console.OpenStandardInput();
        using Stream output = Console.OpenStandardOutput();

        // Whatever prints by mistake must not get among the frames.
        Console.SetOut(Console.Error);
        using DraftingLoop loop = new(Catalogs.Of(templates), ServiceConfiguration.Read(), input, output);
        loop.Run();
        return ExitCodes.Done;
    }

    /// <summary>When the machine runs out of memory, Linux takes this process and not the worker.</summary>
    private static void OfferToBeKilledFirst()
    {
        try
        {
            File.WriteAllText("/proc/self/oom_score_adj", "800");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another system, or one that does not allow it: the order of killing is its own.
        }
    }
}
