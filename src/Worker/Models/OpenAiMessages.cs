using Microsoft.Extensions.AI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;
using ChatResponseFormat = OpenAI.Chat.ChatResponseFormat;

namespace DevZoneDocs.Worker.Models;

/// <summary>The words of the one library in those of the other.</summary>
internal static class OpenAiMessages
{
    public static IEnumerable<OpenAI.Chat.ChatMessage> Of(IEnumerable<ChatMessage> messages) =>
        messages.Select(message => message.Role == ChatRole.System
            ? (OpenAI.Chat.ChatMessage)new SystemChatMessage(message.Text)
            : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text) : new UserChatMessage(message.Text));

    public static ChatCompletionOptions Of(ChatOptions? options, bool oldTokenLimit)
    {
        ChatCompletionOptions native = new()
        {
            Temperature = options?.Temperature,
            ResponseFormat = options?.ResponseFormat is ChatResponseFormatJson ? ChatResponseFormat.CreateJsonObjectFormat() : null,
        };
        if (options?.MaxOutputTokens is { } most)
        {
            if (oldTokenLimit)
                SetOldTokenLimit(native, most);
            else
                native.MaxOutputTokenCount = most;
        }

        return native;
    }

    public static string TextOf(ChatMessageContent content) =>
        string.Concat(content.Where(part => part.Kind == ChatMessageContentPartKind.Text).Select(part => part.Text));

    public static ChatFinishReason Of(OpenAI.Chat.ChatFinishReason reason) => reason switch
    {
        OpenAI.Chat.ChatFinishReason.Stop => ChatFinishReason.Stop,
        OpenAI.Chat.ChatFinishReason.Length => ChatFinishReason.Length,
        OpenAI.Chat.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
        _ => ChatFinishReason.ToolCalls,
    };

    public static UsageDetails? Of(ChatTokenUsage? usage) => usage is null
        ? null
        : new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount };

    private static void SetOldTokenLimit(ChatCompletionOptions native, int most)
    {
        // The client has no other way to send a field that it has renamed.
#pragma warning disable SCME0001
        native.Patch.Set("$.max_tokens"u8, most);
#pragma warning restore SCME0001
    }
}
