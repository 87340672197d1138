using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Testing.Models;
using DevZoneDocs.Worker.Models;

namespace DevZoneDocs.Worker.Tests.Models;

public sealed class ModelPipelineTests
{
    private static readonly FakeAnswer Sound = FakeAnswers.Rewording(text => text);
    private static readonly TimeSpan Never = TimeSpan.Zero;

    [Fact]
    public async Task A_failed_try_is_repeated_after_a_pause()
    {
        await using ModelBench bench = await ModelBench.StartAsync(FakeAnswers.InTurn(FakeAnswers.Status(500), FakeAnswers.NotJson, Sound));

        Task<Rewording> rewording = bench.RewordAsync("全区经济平稳运行。");
        await PauseAsync(bench);
        await PauseAsync(bench);

        Assert.Null((await rewording).Failure);
        Assert.Equal(3, bench.Server.Calls.Count);
    }

    [Fact]
    public async Task But_not_more_often_than_is_set()
    {
        await using ModelBench bench = await ModelBench.StartAsync(FakeAnswers.Status(500), options => options with { Retries = 1 });

        Task<Rewording> rewording = bench.RewordAsync("全区经济平稳运行。");
        await PauseAsync(bench);

        Assert.Equal(RewordingFailure.ServerFault, (await rewording).Failure);
        Assert.Equal(2, bench.Server.Calls.Count);
    }

    [Theory]
    [InlineData("4", 4, true)]
    [InlineData("4", 4, false)]
    [InlineData("Thu, 01 Oct 2026 08:00:07 GMT", 7, true)]
    [InlineData("Thu, 01 Oct 2026 08:00:07 GMT", 7, false)]
    public async Task The_pause_is_no_shorter_than_the_server_asks_for(string retryAfter, int seconds, bool streaming)
    {
        await using ModelBench bench = await ModelBench.StartAsync(
            FakeAnswers.InTurn(FakeAnswers.Status(429, retryAfter), Sound), options => options with { Streaming = streaming });

        Task<Rewording> rewording = bench.RewordAsync("全区经济平稳运行。");
        TimeSpan pause = await bench.Clock.TimerAsync(
            TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds) + ModelPipeline.FirstPause);
        bench.Clock.Advance(pause);

        Assert.Null((await rewording).Failure);
    }

    [Fact]
    public async Task A_server_that_asks_for_a_long_pause_is_not_waited_for()
    {
        await using ModelBench bench = await ModelBench.StartAsync(FakeAnswers.Status(429, "3600"));

        Rewording rewording = await bench.RewordAsync("全区经济平稳运行。");

        Assert.Equal(RewordingFailure.Busy, rewording.Failure);
        Assert.Single(bench.Server.Calls);
    }

    [Fact]
    public async Task A_refusal_is_final()
    {
        await using ModelBench bench = await ModelBench.StartAsync(FakeAnswers.Status(400));

        Rewording rewording = await bench.RewordAsync("全区经济平稳运行。");

        Assert.Equal(RewordingFailure.Refused, rewording.Failure);
        Assert.Single(bench.Server.Calls);
    }

    [Fact]
    public async Task A_server_that_fails_again_and_again_is_left_alone_for_a_while_by_all_drafts()
    {
        await using ModelBench bench = await ModelBench.StartAsync(
            FakeAnswers.InTurn(FakeAnswers.Reset, FakeAnswers.Reset, FakeAnswers.Reset, Sound), options => options with { Retries = 0 });

        for (int i = 0; i < ModelPipeline.FailuresToSuspend; i++)
            await bench.RewordAsync("全区经济平稳运行。");
        Rewording suspended = await bench.NextDraft().RewordAsync(ModelBench.Request("全区经济平稳运行。"), CancellationToken.None);
        int calls = bench.Server.Calls.Count;
        bench.Clock.Advance(ModelPipeline.Suspension + TimeSpan.FromSeconds(1));
        Rewording later = await bench.NextDraft().RewordAsync(ModelBench.Request("全区经济平稳运行。"), CancellationToken.None);

        Assert.Equal(RewordingFailure.Suspended, suspended.Failure);
        Assert.Equal(ModelPipeline.FailuresToSuspend, calls);
        Assert.Null(later.Failure);
    }

    [Fact]
    public async Task A_call_that_breaks_the_circuit_has_its_own_reason()
    {
        await using ModelBench bench = await ModelBench.StartAsync(FakeAnswers.Status(500), options => options with { Retries = 9 });

        Task<Rewording> rewording = bench.RewordAsync("全区经济平稳运行。");
        for (int i = 0; i < ModelPipeline.FailuresToSuspend; i++)
            await PauseAsync(bench);

        Assert.Equal(RewordingFailure.ServerFault, (await rewording).Failure);
        Assert.Equal(ModelPipeline.FailuresToSuspend, bench.Server.Calls.Count);
    }

    [Fact]
    public async Task A_model_that_answers_badly_is_not_a_server_that_is_down()
    {
        await using ModelBench bench = await ModelBench.StartAsync(FakeAnswers.NotJson, options => options with { Retries = 0 });

        for (int i = 0; i < ModelPipeline.FailuresToSuspend + 2; i++)
            await bench.RewordAsync("全区经济平稳运行。");

        Assert.Equal(ModelPipeline.FailuresToSuspend + 2, bench.Server.Calls.Count);
    }

    [Fact]
    public async Task No_more_calls_run_at_once_than_is_set()
    {
        int running = 0;
        int most = 0;
        using SemaphoreSlim gate = new(0);
        await using ModelBench bench = await ModelBench.StartAsync(
            async (context, call) =>
            {
                int now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                await gate.WaitAsync(context.RequestAborted);
                Interlocked.Decrement(ref running);
                await Sound(context, call);
            },
            options => options with { CallsAtOnce = 2 });

        Task<Rewording[]> rewordings = Task.WhenAll(Enumerable.Range(0, 6).Select(_ => bench.RewordAsync("全区经济平稳运行。")));
        gate.Release(6);
        Rewording[] done = await rewordings;

        Assert.All(done, rewording => Assert.Null(rewording.Failure));
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public async Task All_tries_together_have_a_limit()
    {
        await using ModelBench bench = await ModelBench.StartAsync(
            FakeAnswers.Status(500), options => options with { SilenceLimit = TimeSpan.FromSeconds(1), TryLimit = TimeSpan.FromSeconds(1), CallLimit = TimeSpan.FromSeconds(1.1), Retries = 9 });

        Task<Rewording> rewording = bench.RewordAsync("全区经济平稳运行。");
        while (!rewording.IsCompleted)
        {
            bench.Clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        Assert.NotNull((await rewording).Failure);
        Assert.True(bench.Server.Calls.Count < 9);
    }

    [Fact]
    public async Task The_calls_of_a_draft_have_a_limit_of_time_together()
    {
        await using ModelBench bench = await ModelBench.StartAsync(
            Sound, options => options with { DraftLimit = TimeSpan.FromSeconds(60) });

        Rewording early = await bench.RewordAsync("全区经济平稳运行。");
        bench.Clock.Advance(TimeSpan.FromSeconds(60));
        Rewording late = await bench.RewordAsync("全区经济平稳运行。");

        Assert.Null(early.Failure);
        Assert.Equal(RewordingFailure.TimedOut, late.Failure);
        Assert.Single(bench.Server.Calls);
    }

    [Fact]
    public async Task The_calls_of_a_draft_have_a_limit_of_tokens_together()
    {
        await using ModelBench bench = await ModelBench.StartAsync(Sound, options => options with { DraftTokens = 2000 });

        Rewording last = await bench.RewordAsync("全区经济平稳运行。");
        int calls = 1;
        while (last.Failure is null && calls < 20)
        {
            last = await bench.RewordAsync("全区经济平稳运行。");
            calls++;
        }

        Assert.Equal(RewordingFailure.BudgetSpent, last.Failure);
        Assert.Equal(calls - 1, bench.Server.Calls.Count);
        Assert.Null((await bench.NextDraft().RewordAsync(ModelBench.Request("全区经济平稳运行。"), CancellationToken.None)).Failure);
    }

    private static async Task PauseAsync(ModelBench bench)
    {
        TimeSpan pause = await bench.Clock.TimerAsync(Never, TimeSpan.FromSeconds(5));
        bench.Clock.Advance(pause);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int seen = Volatile.Read(ref most);
        while (value > seen && Interlocked.CompareExchange(ref most, value, seen) is int now && now != seen)
            seen = now;
    }
}
