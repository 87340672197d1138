using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Worker.Models;

/// <summary>A call of the model that came to nothing. Its message holds no text of the request or the reply.</summary>
/// <param name="retryAfter">How long the server asks to wait; null where it does not say.</param>
internal sealed class ModelException(RewordingFailure failure, int? status = null, TimeSpan? retryAfter = null, Exception? inner = null)
    : Exception($"{failure}", inner)
{
    public RewordingFailure Failure { get; } = failure;

    /// <summary>The status of HTTP, where there was one.</summary>
    public int? Status { get; } = status;

    public TimeSpan? RetryAfter { get; } = retryAfter;
}
