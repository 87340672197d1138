using DevZoneDocs.Assembler.Polishing.Requests;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Models;

/// <summary>What is logged of the model's calls: how they went and what they cost; never a text, a name or a key.</summary>
internal sealed partial class ModelLog(ILogger<ModelLog> logger)
{
    [LoggerMessage(LogLevel.Information, "The model reworded {Sentences} sentences in {Milliseconds} ms, with {InputTokens} tokens sent and {OutputTokens} received.")]
    public partial void Reworded(int sentences, long milliseconds, long? inputTokens, long? outputTokens);

    [LoggerMessage(LogLevel.Warning, "A try of the model failed after {Milliseconds} ms: {Failure}, HTTP status {Status}, {Cause}.")]
    public partial void TryFailed(RewordingFailure failure, int? status, string cause, long milliseconds);

    [LoggerMessage(LogLevel.Information, "Retry {Attempt} of the model in {Delay}.")]
    public partial void Retrying(int attempt, TimeSpan delay);

    [LoggerMessage(LogLevel.Warning, "The model has failed repeatedly; no call is made for {Duration}.")]
    public partial void Suspended(TimeSpan duration);

    [LoggerMessage(LogLevel.Warning, "{Sentences} sentences stay as they are: {Failure}.")]
    public partial void NotReworded(int sentences, RewordingFailure failure);
}
