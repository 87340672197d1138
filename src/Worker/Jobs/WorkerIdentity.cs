using System.Security.Cryptography;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>One run of one worker: a restarted worker is another one.</summary>
internal sealed record WorkerIdentity(string Name)
{
    public static WorkerIdentity OfThisProcess() =>
        new($"{Environment.MachineName}-{Environment.ProcessId}-{RandomNumberGenerator.GetHexString(8, lowercase: true)}");
}
