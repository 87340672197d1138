using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;

namespace DevZoneDocs.Worker.Models;

/// <summary>
/// Why a reply has ended and what it cost: in its own fields, or, from Semantic Kernel, which leaves these empty, in what the OpenAI client under it has said.
/// </summary>
internal static class ReplyEnds
{
    public static ChatFinishReason? Reason(ChatResponse response) =>
        response.FinishReason ?? (response.RawRepresentation is ChatCompletion raw ? OpenAiMessages.Of(raw.FinishReason) : null);

    public static ChatFinishReason? Reason(ChatResponseUpdate piece) =>
        piece.FinishReason ?? (piece.RawRepresentation is StreamingChatCompletionUpdate { FinishReason: { } reason } ? OpenAiMessages.Of(reason) : null);

    public static UsageDetails? Usage(ChatResponse response) =>
        response.Usage ?? OpenAiMessages.Of((response.RawRepresentation as ChatCompletion)?.Usage);

    public static UsageDetails? Usage(ChatResponseUpdate piece) =>
        piece.Contents.OfType<UsageContent>().LastOrDefault()?.Details ?? OpenAiMessages.Of((piece.RawRepresentation as StreamingChatCompletionUpdate)?.Usage);
}
