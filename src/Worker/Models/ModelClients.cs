using Microsoft.Extensions.AI;

namespace DevZoneDocs.Worker.Models;

/// <summary>The ways to a model: the official OpenAI client in every build, Semantic Kernel in builds with <c>-p:SemanticKernel=true</c>.</summary>
internal static class ModelClients
{
    /// <summary>A client wants a key even where the server wants none.</summary>
    private const string NoKey = "none";

    public static bool HasSemanticKernel =>
#if SEMANTIC_KERNEL
        true;
#else
        false;
#endif

    public static IChatClient Create(ModelOptions options, HttpClient http)
    {
        string key = options.Key?.Reveal() ?? NoKey;
#if SEMANTIC_KERNEL
        if (options.Client == ModelClientKind.SemanticKernel)
            return SemanticKernelClient.Create(options.Endpoint, options.Model, key, http);
#endif
        return new OpenAiChatClient(options, key, http);
    }
}
