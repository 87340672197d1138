using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using OpenAI.Chat;

namespace DevZoneDocs.Worker.Models;

/// <summary>Semantic Kernel's client of any endpoint that speaks OpenAI's protocol: one try a call, and no function in reach of a model.</summary>
internal static class SemanticKernelClient
{
    /// <summary>A client wants a key even where the server wants none.</summary>
    private const string NoKey = "none";

    public static IChatClient Create(ModelOptions options, HttpClient http)
    {
        Kernel kernel = Kernel.CreateBuilder()
            .AddOpenAIChatClient(options.Model, options.Endpoint, options.Key?.Reveal() ?? NoKey, httpClient: http)
            .Build();

        // What the kernel hands out would answer a model that calls a function with "not found", and ask again, forty times in one call.
        // Without that layer such a reply ends the call.
        using IChatClient invoking = kernel.GetRequiredService<IChatClient>();
        return invoking.GetService<ChatClient>()!.AsIChatClient();
    }
}
