using System.Text;
using DevZoneDocs.Assembler.Polishing.Requests;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using ChatResponseFormat = Microsoft.Extensions.AI.ChatResponseFormat;

namespace DevZoneDocs.Worker.Models;

/// <summary>Takes one reply from a client, piece by piece or at once, and knows a reply that has not come to its end.</summary>
internal sealed class ReplyCollector(IChatClient client, ModelOptions options, TimeProvider clock)
{
    /// <exception cref="ModelException">The reply is silent, endless, cut off or withheld.</exception>
    public Task<ModelReply> CollectAsync(IReadOnlyList<ChatMessage> messages, CancellationToken cancellation) =>
        options.Streaming ? StreamAsync(messages, cancellation) : WholeAsync(messages, cancellation);

    private async Task<ModelReply> WholeAsync(IReadOnlyList<ChatMessage> messages, CancellationToken cancellation)
    {
        ChatResponse response = await client.GetResponseAsync(messages, ChatOptions(), cancellation).ConfigureAwait(false);
        return Ended(response.Text, response.FinishReason, response.Usage);
    }

    private async Task<ModelReply> StreamAsync(IReadOnlyList<ChatMessage> messages, CancellationToken cancellation)
    {
        using CancellationTokenSource silence = new(options.SilenceLimit, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, silence.Token);
        StringBuilder text = new();
        UsageDetails? usage = null;
        ChatFinishReason? reason = null;
        try
        {
            await foreach (ChatResponseUpdate piece in client.GetStreamingResponseAsync(messages, ChatOptions(), either.Token).ConfigureAwait(false))
            {
                silence.CancelAfter(options.SilenceLimit);
                text.Append(piece.Text);
                if (text.Length > LongestText)
                    throw new ModelException(RewordingFailure.Endless);
                usage = piece.Contents.OfType<UsageContent>().LastOrDefault()?.Details ?? usage;
                reason = piece.FinishReason ?? reason;
            }
        }
        catch (Exception exception) when (silence.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new ModelException(RewordingFailure.TimedOut, inner: exception);
        }

        return Ended(text.ToString(), reason, usage);
    }

    /// <summary>A token is rarely more than four characters.</summary>
    private int LongestText => options.ReplyTokens * 4;

    private static ModelReply Ended(string text, ChatFinishReason? reason, UsageDetails? usage)
    {
        if (reason == ChatFinishReason.ContentFilter)
            throw new ModelException(RewordingFailure.Refused);
        if (reason != ChatFinishReason.Stop)
            throw new ModelException(RewordingFailure.CutOff);
        return string.IsNullOrWhiteSpace(text) ? throw new ModelException(RewordingFailure.Empty) : new ModelReply(text, usage);
    }

    private ChatOptions ChatOptions() => new()
    {
        Temperature = options.Temperature,
        MaxOutputTokens = options.OldTokenLimit ? null : options.ReplyTokens,
        ResponseFormat = options.JsonMode ? ChatResponseFormat.Json : null,
        RawRepresentationFactory = options.OldTokenLimit ? _ => OldTokenLimit(options.ReplyTokens) : null,
    };

    private static ChatCompletionOptions OldTokenLimit(int most)
    {
        ChatCompletionOptions native = new();

        // The client has no other way to send a field that it has renamed.
#pragma warning disable SCME0001
        native.Patch.Set("$.max_tokens"u8, most);
#pragma warning restore SCME0001
        return native;
    }
}
