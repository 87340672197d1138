using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Worker.Models;

/// <summary>
/// A model's reply, read strictly: one JSON object of the agreed form, every sentence once. What models of several makers put around it,
/// a fence of code and their thinking, is taken off; anything else is refused.
/// </summary>
internal static partial class RewordingReply
{
    private const string ThoughtStart = "<think>";
    private const string ThoughtEnd = "</think>";
    private const string Fence = "```";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <exception cref="ModelException">The reply cannot be used.</exception>
    public static IReadOnlyDictionary<string, string> Read(string reply, RewordingRequest request)
    {
        string bare = Bare(reply);
        if (bare.Length == 0)
            throw new ModelException(RewordingFailure.Empty);
        Dictionary<string, string> sentences = Sentences(bare);
        if (sentences.Count == 0)
            throw new ModelException(RewordingFailure.Empty);
        if (!sentences.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(request.Sentences.Select(sentence => sentence.Id)))
            throw new ModelException(RewordingFailure.Unreadable);
        if (!IsChinese(sentences.Values))
            throw new ModelException(RewordingFailure.OtherLanguage);
        return sentences;
    }

    private static string Bare(string reply)
    {
        string bare = reply.Trim().TrimStart('\uFEFF');
        if (bare.StartsWith(ThoughtStart, StringComparison.Ordinal)
            && bare.IndexOf(ThoughtEnd, StringComparison.Ordinal) is > 0 and int end)
            bare = bare[(end + ThoughtEnd.Length)..].TrimStart();
        bool isFenced = bare.StartsWith(Fence, StringComparison.Ordinal)
            && bare.EndsWith(Fence, StringComparison.Ordinal)
            && bare.Contains('\n');
        return isFenced ? bare[(bare.IndexOf('\n') + 1)..^Fence.Length].Trim() : bare;
    }

    private static Dictionary<string, string> Sentences(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Strict);
            return Only(document.RootElement, "sentences").EnumerateArray().Select(Sentence).ToDictionary(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // Not JSON; another kind of value; an id twice.
            throw new ModelException(
                json.TrimStart().StartsWith('{') || IsChinese([json]) ? RewordingFailure.Unreadable : RewordingFailure.OtherLanguage,
                inner: exception);
        }
    }

    private static KeyValuePair<string, string> Sentence(JsonElement element)
    {
        if (element.EnumerateObject().Count() != 2)
            throw new JsonException("A sentence has an id and a text.");
        return new(element.GetProperty("id").GetString() ?? "", element.GetProperty("text").GetString() ?? "");
    }

    private static JsonElement Only(JsonElement element, string name) =>
        element.EnumerateObject().Count() == 1 && element.TryGetProperty(name, out JsonElement value)
            ? value
            : throw new JsonException($"{name} and nothing else is wanted.");

    /// <summary>Most of its letters, those of slots not counted, are Chinese; what has no letters is no other language.</summary>
    private static bool IsChinese(IEnumerable<string> texts)
    {
        int chinese = 0;
        int letters = 0;
        foreach (Rune rune in texts.SelectMany(text => Slot().Replace(text, "").EnumerateRunes()).Where(Rune.IsLetter))
        {
            letters++;
            if (rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF))
                chinese++;
        }

        return chinese * 2 >= letters;
    }

    [GeneratedRegex("⟦[^⟧]*⟧")]
    private static partial Regex Slot();
}
