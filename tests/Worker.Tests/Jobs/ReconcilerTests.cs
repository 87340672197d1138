using DevZoneDocs.Assembler;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Tests.Jobs;

/// <summary>What the engine loses or gives up, the reconciler puts right from the requests' rows.</summary>
public sealed class ReconcilerTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_worker_makes_its_drafts_without_schedules_or_an_API()
    {
        await using GivenWorker worker = await GivenWorker.ReadyAsync(null, () => new QuickDrafter());
        await worker.StartAsync();

        DraftRequest accepted = await worker.AcceptAsync("甲区");

        Assert.Equal((RequestState.Completed, 1), await EndAsync(worker, accepted));
    }

    [Fact]
    public async Task A_request_whose_job_could_not_be_made_is_taken_up_again()
    {
        int tries = 0;
        await using GivenWorker worker = await GivenWorker.ReadyAsync(
            null,
            () => Interlocked.Increment(ref tries) == 1
                ? throw new InvalidOperationException("The drafter cannot be made yet.")
                : new QuickDrafter());
        await worker.StartAsync();

        DraftRequest accepted = await worker.AcceptAsync("甲区");

        Assert.Equal((RequestState.Completed, 1), await EndAsync(worker, accepted));
        Assert.Equal(2, tries);
    }

    [Theory]
    [InlineData("ERROR", 1)]
    [InlineData("BLOCKED", 1)]
    [InlineData("COMPLETE", 1)]
    [InlineData("ACQUIRED", 11)]
    public async Task A_trigger_that_nobody_is_going_to_fire_is_made_anew(string state, int rounds)
    {
        await using GivenWorker worker = await GivenWorker.ReadyAsync(
            postgres.CreateDatabase($"trigger_{state}".ToLowerInvariant()), () => new QuickDrafter());
        DraftRequest accepted = await worker.AcceptAsync("甲区");
        await worker.Line.JoinAsync([accepted], CancellationToken.None);
        await SetTriggersAsync(worker, state);

        for (int round = 0; round < rounds; round++)
        {
            Assert.Equal(state, Assert.Single(await TriggersAsync(worker)));
            await worker.Reconciler.RunOnceAsync(CancellationToken.None);
        }

        Assert.Equal("WAITING", Assert.Single(await TriggersAsync(worker)));
    }

    [Fact]
    public async Task Of_a_line_in_order_no_trigger_is_touched()
    {
        await using GivenWorker worker = await GivenWorker.ReadyAsync(postgres.CreateDatabase("in_order"), () => new QuickDrafter());
        DraftRequest[] accepted = [await worker.AcceptAsync("甲区"), await worker.AcceptAsync("乙区")];
        await worker.Line.JoinAsync(accepted, CancellationToken.None);
        string[] before = await VersionsAsync(worker);

        await worker.Reconciler.RunOnceAsync(CancellationToken.None);

        Assert.Equal(2, before.Length);
        Assert.Equal(before, await VersionsAsync(worker));
    }

    [Fact]
    public async Task A_claim_that_waits_long_for_its_turn_is_not_overtaken()
    {
        await using GivenWorker worker = await GivenWorker.ReadyAsync(null, () => new QuickDrafter());
        DraftRequest accepted = await worker.AcceptAsync("甲区");
        using CancellationTokenSource stop = new();
        using RunningRequests.Entry? entry = worker.Running.Begin(accepted.Id, 1, stop);

        for (int round = 0; round < 3; round++)
            await worker.Reconciler.RunOnceAsync(CancellationToken.None);

        Assert.False(stop.IsCancellationRequested);
    }

    [Fact]
    public async Task But_one_that_was_written_and_no_longer_holds_is_stopped()
    {
        await using GivenWorker worker = await GivenWorker.ReadyAsync(null, () => new QuickDrafter());
        DraftRequest accepted = await worker.AcceptAsync("甲区");
        using CancellationTokenSource stop = new();
        using RunningRequests.Entry? entry = worker.Running.Begin(accepted.Id, 1, stop);
        entry!.Claim();

        await worker.Reconciler.RunOnceAsync(CancellationToken.None);

        Assert.True(stop.IsCancellationRequested);
    }

    private static async Task<(RequestState State, int Attempt)> EndAsync(GivenWorker worker, DraftRequest accepted)
    {
        DraftRequest end = await worker.EndOfAsync(accepted.Id);
        return (end.State, end.Attempt);
    }

    private static async Task SetTriggersAsync(GivenWorker worker, string state)
    {
        await using StoreContext context = worker.Store.Open();
        Assert.Equal(1, await context.Database.ExecuteSqlAsync($"UPDATE qrtz_triggers SET trigger_state = {state}"));
    }

    private static Task<string[]> TriggersAsync(GivenWorker worker) => ReadAsync(worker, "SELECT trigger_state FROM qrtz_triggers");

    /// <summary>PostgreSQL gives a row another place with every change.</summary>
    private static Task<string[]> VersionsAsync(GivenWorker worker) =>
        ReadAsync(worker, "SELECT trigger_name || ctid::text FROM qrtz_triggers ORDER BY 1");

    private static async Task<string[]> ReadAsync(GivenWorker worker, string sql)
    {
        await using StoreContext context = worker.Store.Open();
        return [.. await context.Database.SqlQueryRaw<string>(sql).ToListAsync()];
    }

    /// <summary>Has its draft at once.</summary>
    private sealed class QuickDrafter : IDrafter
    {
        public Task<DraftingOutcome> DraftAsync(DraftingOrder order, IProgress<DraftProgress> progress, CancellationToken cancellation) =>
            Task.FromResult<DraftingOutcome>(new Drafted("标题", 1, "{}", [1, 2, 3]));
    }
}
