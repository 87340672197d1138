using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace DevZoneDocs.Assembler.Periods.Json;

/// <summary>Opens a JSON file, or says in the words of an office why it is none.</summary>
internal static class JsonSource
{
    private const int MostLevels = 64;

    private static readonly Place Root = new("", 0);

    /// <summary>The parsed file; null where it is not JSON, and then the problem is told.</summary>
    public static JsonDocument? Open(Stream json, ProblemList problems)
    {
        using MemoryStream copy = new();
        json.CopyTo(copy);
        byte[] bytes = copy.ToArray();
        ReadOnlyMemory<byte> text = bytes.AsMemory().TrimStart(Encoding.UTF8.Preamble);
        if (text.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            problems.Add(Root, PeriodMessages.Empty);
        else if (!Utf8.IsValid(text.Span))
            problems.Add(Root, NationalEncoding.Fits(text.Span) ? PeriodMessages.National : PeriodMessages.NotUtf8);
        else
            return Parse(text, problems);
        return null;
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> text, ProblemList problems)
    {
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MostLevels });
        }
        catch (JsonException exception)
        {
            problems.Add(Root, IsTooDeep(text) ? PeriodMessages.TooDeep(MostLevels) : Describe(text.Span, exception));
            return null;
        }
    }

    private static bool IsTooDeep(ReadOnlyMemory<byte> text)
    {
        try
        {
            using JsonDocument deep = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = int.MaxValue });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Describe(ReadOnlySpan<byte> text, JsonException exception)
    {
        long line = exception.LineNumber ?? 0;
        ReadOnlySpan<byte> rest = text;
        for (long skipped = 0; skipped < line; skipped++)
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        int column = (int)Math.Min(exception.BytePositionInLine ?? 0, rest.Length);
        string before = Encoding.UTF8.GetString(rest[..column]);
        string found = Encoding.UTF8.GetString(rest[column..]).Split('\n')[0];
        return PeriodMessages.NotJson(line + 1, before.Length + 1, found.Length == 0 ? "" : found.EnumerateRunes().First().ToString());
    }
}
