using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Testing.Models;

namespace DevZoneDocs.Worker.Tests.Models;

/// <summary>Each way of failing, plain and streamed, comes to its own reason and to no exception.</summary>
public sealed class ModelFailureTests
{
    public static TheoryData<string, RewordingFailure, bool> Ways
    {
        get
        {
            TheoryData<string, RewordingFailure, bool> ways = [];
            foreach ((string name, RewordingFailure failure) in new[]
            {
                ("reset", RewordingFailure.Interrupted),
                ("429", RewordingFailure.Busy),
                ("500", RewordingFailure.ServerFault),
                ("401", RewordingFailure.Refused),
                ("504", RewordingFailure.TimedOut),
                ("cut off", RewordingFailure.Interrupted),
                ("exhausted", RewordingFailure.CutOff),
                ("not JSON", RewordingFailure.Unreadable),
                ("empty", RewordingFailure.Empty),
                ("another language", RewordingFailure.OtherLanguage),
                ("endless", RewordingFailure.Endless),
                ("strange end", RewordingFailure.CutOff),
                ("calling a function", RewordingFailure.CutOff),
            })
            {
                ways.Add(name, failure, true);
                ways.Add(name, failure, false);
            }

            ways.Add("early end", RewordingFailure.CutOff, true);
            ways.Add("early end", RewordingFailure.Unreadable, false);
            ways.Add("garbage", RewordingFailure.Unreadable, false);
            ways.Add("no choice", RewordingFailure.Empty, false);

            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_failure_has_its_reason(string way, RewordingFailure expected, bool streaming)
    {
        await using ModelBench bench = await ModelBench.StartAsync(
            Failing(way), options => options with { Streaming = streaming, Retries = 0, ReplyTokens = 256 });

        Rewording rewording = await bench.RewordAsync("全区经济平稳运行。");

        Assert.Equal(expected, rewording.Failure);
        Assert.Empty(rewording.Sentences);
        Assert.Single(bench.Server.Calls);
        Assert.Contains($"{expected}", bench.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_takes_the_connection()
    {
        await using ModelBench bench = await ModelBench.WithoutServerAsync(options => options with { Retries = 0 });

        Rewording rewording = await bench.RewordAsync("全区经济平稳运行。");

        Assert.Equal(RewordingFailure.Unreachable, rewording.Failure);
    }

    [Fact]
    public async Task A_silent_server_is_given_up_after_the_limit_of_silence()
    {
        await using ModelBench bench = await ModelBench.StartAsync(FakeAnswers.Hanging);

        Task<Rewording> rewording = bench.RewordAsync("全区经济平稳运行。");
        await bench.Server.Called;
        bench.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(RewordingFailure.TimedOut, (await rewording).Failure);
        Assert.Single(bench.Server.Calls);
    }

    [Fact]
    public async Task But_where_replies_come_whole_after_the_limit_of_a_try()
    {
        await using ModelBench bench = await ModelBench.StartAsync(FakeAnswers.Hanging, options => options with { Streaming = false });

        Task<Rewording> rewording = bench.RewordAsync("全区经济平稳运行。");
        await bench.Server.Called;
        bench.Clock.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal(RewordingFailure.TimedOut, (await rewording).Failure);
    }

    [Fact]
    public async Task Whoever_ends_the_draft_ends_the_call()
    {
        await using ModelBench bench = await ModelBench.StartAsync(FakeAnswers.Hanging);
        using CancellationTokenSource end = new();

        Task<Rewording> rewording = bench.Draft.RewordAsync(ModelBench.Request("全区经济平稳运行。"), end.Token);
        await bench.Server.Called;
        await end.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rewording);
    }

    private static FakeAnswer Failing(string way) => way switch
    {
        "reset" => FakeAnswers.Reset,
        "429" => FakeAnswers.Status(429),
        "500" => FakeAnswers.Status(500),
        "401" => FakeAnswers.Status(401),
        "504" => FakeAnswers.Status(504),
        "cut off" => FakeAnswers.CutOff,
        "early end" => FakeAnswers.EarlyEnd,
        "exhausted" => FakeAnswers.Exhausted,
        "not JSON" => FakeAnswers.NotJson,
        "empty" => FakeAnswers.Empty,
        "another language" => FakeAnswers.OtherLanguage,
        "endless" => FakeAnswers.Endless,
        "strange end" => FakeAnswers.StrangeEnd,
        "calling a function" => FakeAnswers.FunctionCall,
        "no choice" => FakeAnswers.NoChoice,
        "garbage" => FakeAnswers.Garbage,
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
    };
}
