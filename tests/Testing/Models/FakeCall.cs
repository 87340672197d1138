using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace DevZoneDocs.Testing.Models;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Body">To the letter.</param>
public sealed record FakeCall(int Number, string Body, string Authorization)
{
    public bool IsStreaming => Json.TryGetProperty("stream", out JsonElement stream) && stream.GetBoolean();

    public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Body);

    /// <summary>What was said, without the rules that go before it.</summary>
    public string Question => Json.GetProperty("messages").EnumerateArray().Last()
        .GetProperty("content") is { ValueKind: JsonValueKind.String } text
        ? text.GetString()!
        : string.Concat(Json.GetProperty("messages").EnumerateArray().Last().GetProperty("content").EnumerateArray().Select(part => part.GetProperty("text").GetString()));

    /// <summary>The sentences that are to be reworded, by id.</summary>
    public IReadOnlyList<(string Id, string Text)> Sentences =>
        [.. JsonSerializer.Deserialize<JsonElement>(Question).GetProperty("sentences").EnumerateArray().Select(sentence => (sentence.GetProperty("id").GetString()!, sentence.GetProperty("text").GetString()!))];

    public static async Task<FakeCall> ReadAsync(HttpRequest request, int number)
    {
        using StreamReader reader = new(request.Body);
        return new FakeCall(number, await reader.ReadToEndAsync(), request.Headers.Authorization.ToString());
    }
}
