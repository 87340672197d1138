using System.ClientModel;
using System.ClientModel.Primitives;
using System.Net;
using System.Runtime.CompilerServices;
using DevZoneDocs.Worker.Models;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel.ChatCompletion;
using OpenAI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

// The few members of Semantic Kernel 1.80 that we call, behaving as its source does and as was measured: the OpenAI client underneath,
// one try, reasons and costs only in the raw reply, and failures of plain calls in an exception of its own.
namespace Microsoft.SemanticKernel
{
    internal static class Kernel
    {
        public static IKernelBuilder CreateBuilder() => new StandInBuilder();
    }

    internal interface IKernelBuilder
    {
        StandInKernel Build();
    }

    internal sealed record StandInKernel(IChatCompletionService Service)
    {
        public T GetRequiredService<T>()
            where T : class => (T)Service;
    }

    internal sealed class HttpOperationException(HttpStatusCode? statusCode, string? message, Exception? inner) : Exception(message, inner)
    {
        public HttpStatusCode? StatusCode { get; } = statusCode;
    }

    internal static class StandInExtensions
    {
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, Uri endpoint, string? apiKey, HttpClient httpClient)
        {
            ((StandInBuilder)builder).Client = new ChatClient(modelId, new ApiKeyCredential(apiKey ?? ""), new OpenAIClientOptions
            {
                Endpoint = endpoint,
                Transport = new HttpClientPipelineTransport(httpClient),
                RetryPolicy = new ClientRetryPolicy(0),
                NetworkTimeout = Timeout.InfiniteTimeSpan,
            });
            return builder;
        }
    }

    internal sealed class StandInBuilder : IKernelBuilder
    {
        public ChatClient? Client { get; set; }

        public StandInKernel Build() => new(new StandInService(Client!));
    }

    internal sealed record StandInService(ChatClient Client) : IChatCompletionService;
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    internal interface IChatCompletionService
    {
        ChatClient Client { get; }
    }

    internal static class StandInChatExtensions
    {
        public static IChatClient AsChatClient(this IChatCompletionService service) => new StandInClient(service.Client);
    }

    internal sealed class StandInClient(ChatClient client) : IChatClient
    {
        public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        {
            try
            {
                OpenAI.Chat.ChatCompletion completion = (await client.CompleteChatAsync(OpenAiMessages.Of(messages), OpenAiMessages.Of(options, oldTokenLimit: true), cancellationToken)).Value;
                return new ChatResponse(new ChatMessage(ChatRole.Assistant, OpenAiMessages.TextOf(completion.Content))) { RawRepresentation = completion };
            }
            catch (ClientResultException exception)
            {
                throw new HttpOperationException(exception.Status == 0 ? null : (HttpStatusCode)exception.Status, exception.Message, exception);
            }
        }

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages,
            ChatOptions? options = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (StreamingChatCompletionUpdate update in client.CompleteChatStreamingAsync(OpenAiMessages.Of(messages), OpenAiMessages.Of(options, oldTokenLimit: true), cancellationToken))
                yield return new ChatResponseUpdate(ChatRole.Assistant, OpenAiMessages.TextOf(update.ContentUpdate)) { RawRepresentation = update };
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
