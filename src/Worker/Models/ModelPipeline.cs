using DevZoneDocs.Assembler.Polishing.Requests;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Telemetry;
using Polly.Timeout;

namespace DevZoneDocs.Worker.Models;

/// <summary>What stands around every call of the model, outermost first: turns, limit in all, retries, circuit breaker, limit of a try.</summary>
internal static class ModelPipeline
{
    /// <summary>A server that asks to come back later than this is asked no more for these sentences.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    public static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);

    /// <summary>How long no call is made after the calls before have failed.</summary>
    public static readonly TimeSpan Suspension = TimeSpan.FromSeconds(60);

    /// <summary>Fewer failures do not tell a server that is down from one that stumbles.</summary>
    public const int FailuresToSuspend = 3;

    /// <summary>May be another the next time. A key that is refused, a reply that never ends and time that has run out will not.</summary>
    private static readonly RewordingFailure[] Passing =
    [
        RewordingFailure.Unreachable,
        RewordingFailure.Interrupted,
        RewordingFailure.Busy,
        RewordingFailure.ServerFault,
        RewordingFailure.CutOff,
        RewordingFailure.Unreadable,
        RewordingFailure.Empty,
        RewordingFailure.OtherLanguage,
    ];

    /// <summary>Say something of the server, not of these sentences.</summary>
    private static readonly RewordingFailure[] OfTheServer =
    [
        RewordingFailure.Unreachable,
        RewordingFailure.Interrupted,
        RewordingFailure.TimedOut,
        RewordingFailure.Busy,
        RewordingFailure.ServerFault,
        RewordingFailure.Refused,
        RewordingFailure.CutOff,
        RewordingFailure.Endless,
    ];

    public static ResiliencePipeline Build(ModelOptions options, ModelLog log, TimeProvider clock)
    {
        ResiliencePipelineBuilder builder = new() { Name = "model", TimeProvider = clock };

        // Figures alone: the log has lines of its own, which hold no text of a request.
        builder.ConfigureTelemetry(new TelemetryOptions());
        builder.AddStrategy(_ => new CallsAtOnce(options.CallsAtOnce), new CallsAtOnceOptions()).AddTimeout(options.CallLimit);
        if (options.Retries > 0)
            builder.AddRetry(Retry(options, log));
        return builder.AddCircuitBreaker(Breaker(log)).AddTimeout(options.TryLimit).Build();
    }

    private static RetryStrategyOptions Retry(ModelOptions options, ModelLog log) => new()
    {
        MaxRetryAttempts = options.Retries,
        BackoffType = DelayBackoffType.Exponential,
        Delay = FirstPause,
        MaxDelay = LongestWait,
        UseJitter = true,
        ShouldHandle = arguments => ValueTask.FromResult(
            arguments.Outcome.Exception is ModelException exception && Passing.Contains(exception.Failure)
                && !(exception.RetryAfter > LongestWait)),

        // Never earlier than was asked for, and not all at the same moment.
        DelayGenerator = arguments => ValueTask.FromResult(
            arguments.Outcome.Exception is ModelException { RetryAfter: { } wait }
                ? wait + FirstPause * Random.Shared.NextDouble()
                : (TimeSpan?)null),
        OnRetry = arguments =>
        {
            log.Retrying(arguments.AttemptNumber + 1, arguments.RetryDelay);
            return ValueTask.CompletedTask;
        },
    };

    private static CircuitBreakerStrategyOptions Breaker(ModelLog log) => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = FailuresToSuspend,
        SamplingDuration = Suspension,
        BreakDuration = Suspension,
        ShouldHandle = arguments => ValueTask.FromResult(
            arguments.Outcome.Exception is TimeoutRejectedException
                || (arguments.Outcome.Exception is ModelException exception && OfTheServer.Contains(exception.Failure))),
        OnOpened = _ =>
        {
            log.Suspended(Suspension);
            return ValueTask.CompletedTask;
        },
    };
}

/// <summary>Polly wants options for every strategy; turns have none.</summary>
internal sealed class CallsAtOnceOptions : ResilienceStrategyOptions;
