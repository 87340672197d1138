#if SEMANTIC_KERNEL
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;

namespace DevZoneDocs.Worker.Models;

/// <summary>Semantic Kernel's chat service as an <see cref="IChatClient"/>: one try a call, and no tools or functions in reach of a model.</summary>
internal static class SemanticKernelClient
{
    public static IChatClient Create(Uri endpoint, string model, string key, HttpClient http) =>
        Kernel.CreateBuilder()
            .AddOpenAIChatCompletion(modelId: model, endpoint: endpoint, apiKey: key, httpClient: http)
            .Build()
            .GetRequiredService<IChatCompletionService>()
            .AsChatClient();
}
#endif
