using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace DevZoneDocs.Worker.Models;

/// <summary>The official OpenAI client as an <see cref="IChatClient"/>: text in, text out, for any endpoint that speaks its protocol.</summary>
internal sealed class OpenAiChatClient : IChatClient
{
    private readonly ChatClient _client;
    private readonly bool _oldTokenLimit;

    public OpenAiChatClient(ModelOptions options, string key, HttpClient http)
    {
        _oldTokenLimit = options.OldTokenLimit;
        _client = new ChatClient(options.Model, new ApiKeyCredential(key), new OpenAIClientOptions
        {
            Endpoint = options.Endpoint,
            Transport = new HttpClientPipelineTransport(http),

            // Its own retries come without a pause and would multiply ours.
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = options.TryLimit,

            // Its log holds addresses and, where asked for, the texts.
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        });
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ClientResult<ChatCompletion> result = await _client.CompleteChatAsync(OpenAiMessages.Of(messages), OpenAiMessages.Of(options, _oldTokenLimit), cancellationToken).ConfigureAwait(false);
        ChatCompletion completion = result.Value;
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, OpenAiMessages.TextOf(completion.Content)))
        {
            FinishReason = OpenAiMessages.Of(completion.FinishReason),
            ModelId = completion.Model,
            Usage = OpenAiMessages.Of(completion.Usage),
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (StreamingChatCompletionUpdate update in _client
            .CompleteChatStreamingAsync(OpenAiMessages.Of(messages), OpenAiMessages.Of(options, _oldTokenLimit), cancellationToken)
            .ConfigureAwait(false))
        {
            ChatResponseUpdate piece = new(ChatRole.Assistant, OpenAiMessages.TextOf(update.ContentUpdate))
            {
                FinishReason = update.FinishReason is { } reason ? OpenAiMessages.Of(reason) : null,
                ModelId = update.Model,
            };
            if (OpenAiMessages.Of(update.Usage) is { } usage)
                piece.Contents.Add(new UsageContent(usage));
            yield return piece;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
        // The connection belongs to whoever made it.
    }
}
