using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace DevZoneDocs.Testing.Models;

/// <summary>The protocol of chat completions: one object, or events with pieces of one.</summary>
internal static class FakeProtocol
{
    private const int PieceLength = 7;

    public static async Task WholeAsync(HttpContext context, FakeCall call, string text, string reason)
    {
        if (!call.IsStreaming)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(Completion(new { role = "assistant", content = text }, reason, Usage(text, call)));
            return;
        }

        await BeginAsync(context, call);
        foreach (char[] piece in text.Chunk(PieceLength))
            await PieceAsync(context, call, new string(piece));
        await EventAsync(context, Chunk(new { }, reason));
        if (call.Json.TryGetProperty("stream_options", out JsonElement options) && options.GetProperty("include_usage").GetBoolean())
            await EventAsync(context, JsonSerializer.Serialize(new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "fake", choices = Array.Empty<object>(), usage = Usage(text, call) }));
        await EventAsync(context, "[DONE]");
    }

    public static async Task BeginAsync(HttpContext context, FakeCall call)
    {
        if (!context.Response.HasStarted)
            context.Response.ContentType = call.IsStreaming ? "text/event-stream" : "application/json";
        if (call.IsStreaming)
            await EventAsync(context, Chunk(new { role = "assistant", content = "" }, null));
        else
            await context.Response.WriteAsync("""{"id":"c1","object":"chat.completion","created":1,"model":"fake","choices":[{"index":0,"message":{"role":"assistant","content":" """);
    }

    public static Task ThinkAsync(HttpContext context, string thought)
    {
        context.Response.ContentType = "text/event-stream";
        return EventAsync(context, Chunk(new { role = "assistant", content = (string?)null, reasoning_content = thought }, null));
    }

    public static async Task FunctionAsync(HttpContext context, FakeCall call)
    {
        object[] functions = [new { index = 0, id = "f1", type = "function", function = new { name = "run", arguments = "{}" } }];
        if (!call.IsStreaming)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(Completion(new { role = "assistant", content = (string?)null, tool_calls = functions }, "tool_calls", Usage("", call)));
            return;
        }

        await BeginAsync(context, call);
        await EventAsync(context, Chunk(new { tool_calls = functions }, null));
        await EventAsync(context, Chunk(new { }, "tool_calls"));
        await EventAsync(context, "[DONE]");
    }

    public static Task PieceAsync(HttpContext context, FakeCall call, string text) =>
        call.IsStreaming
            ? EventAsync(context, Chunk(new { content = text }, null))
            : WriteAsync(context, JsonEncodedText.Encode(text).ToString());

    private static Task EventAsync(HttpContext context, string json) => WriteAsync(context, $"data: {json}\n\n");

    private static async Task WriteAsync(HttpContext context, string text)
    {
        await context.Response.WriteAsync(text, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }

    private static string Chunk(object delta, string? reason) => JsonSerializer.Serialize(
        new { id = "c1", @object = "chat.completion.chunk", created = 1, model = "fake", choices = new[] { new { index = 0, delta, finish_reason = reason } } });

    private static string Completion(object message, string reason, object usage) => JsonSerializer.Serialize(new
    {
        id = "c1",
        @object = "chat.completion",
        created = 1,
        model = "fake",
        choices = new[] { new { index = 0, message, finish_reason = reason } },
        usage,
    });

    private static object Usage(string text, FakeCall call) =>
        new { prompt_tokens = call.Body.Length, completion_tokens = text.Length, total_tokens = call.Body.Length + text.Length };
}
