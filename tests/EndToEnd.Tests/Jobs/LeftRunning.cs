using DevZoneDocs.Worker.Faults;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>A store whose worker died over a request, with the file down and not yet named, and with a file that nobody knows.</summary>
public sealed class LeftRunning : IDisposable
{
    public LeftRunning() => RequestId = LeaveAsync(Store).GetAwaiter().GetResult();

    internal TestStore Store { get; } = new();

    internal string RequestId { get; }

    public void Dispose() => Store.Dispose();

    internal static async Task<string> LeaveAsync(TestStore store)
    {
        (ServiceProcess service, DraftClient client) = await store.StartAsync((CrashPoints.Variable, CrashPoints.NameOf(CrashPoint.FileAfterRename)));
        using (service)
        using (client)
        {
            string id = await client.SendAsync(ZoneData.Of("遗留区"));
            Assert.True(service.WaitForEnd(TimeSpan.FromMinutes(1)), "The service did not crash.");
            await File.WriteAllTextAsync(Path.Combine(store.Drafts, $"{new string('f', 32)}-1.tmp"), "torn");
            return id;
        }
    }
}

/// <summary>As above, on PostgreSQL with a shared folder.</summary>
public sealed class LeftRunningOnPostgres : IDisposable
{
    /// <summary>Of a database that nobody uses any more, to be copied.</summary>
    internal const string Name = "left_running";

    public LeftRunningOnPostgres(PostgresServer postgres)
    {
        Store = new TestStore(postgres.CreateDatabase(Name), isShared: true);
        RequestId = LeftRunning.LeaveAsync(Store).GetAwaiter().GetResult();
    }

    internal TestStore Store { get; }

    internal string RequestId { get; }

    public void Dispose() => Store.Dispose();
}
