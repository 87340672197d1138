using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace DevZoneDocs.Testing.Models;

/// <summary>The ways in which a model answers, or fails to.</summary>
public static class FakeAnswers
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Resets the connection.</summary>
    public static FakeAnswer Reset { get; } = (context, _) =>
    {
        context.Abort();
        return Task.CompletedTask;
    };

    /// <summary>Says nothing until the client goes away.</summary>
    public static FakeAnswer Hanging { get; } = (context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    /// <summary>Begins, and resets the connection in the middle.</summary>
    public static FakeAnswer CutOff { get; } = async (context, call) =>
    {
        await FakeProtocol.BeginAsync(context, call);
        await FakeProtocol.PieceAsync(context, call, """{"sentences":[{"id":""");
        context.Abort();
    };

    /// <summary>Ends in the middle, as if that were its end: no reason, no last event.</summary>
    public static FakeAnswer EarlyEnd { get; } = async (context, call) =>
    {
        await FakeProtocol.BeginAsync(context, call);
        await FakeProtocol.PieceAsync(context, call, """{"sentences":[{"id":""");
    };

    /// <summary>Goes on and on.</summary>
    public static FakeAnswer Endless { get; } = async (context, call) =>
    {
        await FakeProtocol.BeginAsync(context, call);
        while (!context.RequestAborted.IsCancellationRequested)
            await FakeProtocol.PieceAsync(context, call, "全区经济运行总体平稳，各项工作有序推进。");
    };

    /// <summary>Lets the limit of tokens cut the reply.</summary>
    public static FakeAnswer Exhausted { get; } = (context, call) => FakeProtocol.WholeAsync(context, call, """{"sentences":[{"id":""", "length");

    /// <summary>Ends for a reason that the protocol does not know.</summary>
    public static FakeAnswer StrangeEnd { get; } = (context, call) => FakeProtocol.WholeAsync(context, call, """{"sentences":[]}""", "insufficient_system_resource");

    /// <summary>Calls a function that nobody offered.</summary>
    public static FakeAnswer FunctionCall { get; } = FakeProtocol.FunctionAsync;

    public static FakeAnswer Empty { get; } = Saying("");

    /// <summary>A reply with no choice in it.</summary>
    public static FakeAnswer NoChoice { get; } = (context, _) =>
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync("""{"id":"c1","object":"chat.completion","created":1,"model":"fake","choices":[]}""");
    };

    public static FakeAnswer NotJson { get; } = Saying("好的，以下是润色后的内容：全区经济平稳运行。");

    public static FakeAnswer OtherLanguage { get; } = Rewording(_ => "The economy of the whole zone developed steadily.");

    /// <summary>Bytes that are no reply of this protocol at all.</summary>
    public static FakeAnswer Garbage { get; } = (context, _) => context.Response.WriteAsync("<html><body>It works!</body></html>");

    public static FakeAnswer Status(int status, string? retryAfter = null) => (context, _) =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync("""{"error":{"message":"no","type":"server_error"}}""");
    };

    /// <summary>Says the same whatever is asked.</summary>
    public static FakeAnswer Saying(string text) => (context, call) => FakeProtocol.WholeAsync(context, call, text, "stop");

    /// <summary>Thinks aloud, in a field that only some servers have, before it says the answer.</summary>
    public static FakeAnswer Thinking(string thought, Func<string, string> reword) => async (context, call) =>
    {
        if (call.IsStreaming)
            await FakeProtocol.ThinkAsync(context, thought);
        await Rewording(reword)(context, call);
    };

    /// <summary>Rewords every sentence by a rule, in the form that is wanted.</summary>
    public static FakeAnswer Rewording(Func<string, string> reword) => (context, call) => FakeProtocol.WholeAsync(
        context,
        call,
        JsonSerializer.Serialize(new { sentences = call.Sentences.Select(sentence => new { id = sentence.Id, text = reword(sentence.Text) }) }, Relaxed),
        "stop");

    /// <summary>The first calls by the first answer each, all others by the last.</summary>
    public static FakeAnswer InTurn(params FakeAnswer[] answers) =>
        (context, call) => answers[Math.Min(call.Number, answers.Length) - 1](context, call);
}
