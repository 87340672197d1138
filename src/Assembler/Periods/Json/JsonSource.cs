using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace DevZoneDocs.Assembler.Periods.Json;

/// <summary>Opens a JSON file, or says in the words of an office why it is none, or is beyond the bounds.</summary>
internal static class JsonSource
{
    /// <summary>How many values are read between two looks at whether anybody still waits.</summary>
    private const int Stride = 1024;

    private static readonly Place Root = new("", 0);

    /// <summary>The parsed file; null where it is not JSON, and then the problem is told.</summary>
    public static JsonDocument? Open(Stream json, ProblemList problems, JsonLimits limits, CancellationToken cancellation = default)
    {
        byte[]? bytes = ReadWithin(json, limits.Bytes);
        ReadOnlyMemory<byte> text = bytes.AsMemory().TrimStart(Encoding.UTF8.Preamble);
        if (bytes is null)
            problems.Add(Root, PeriodMessages.TooLarge(limits.Bytes));
        else if (text.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            problems.Add(Root, PeriodMessages.Empty);
        else if (!Utf8.IsValid(text.Span))
            problems.Add(Root, NationalEncoding.Fits(text.Span) ? PeriodMessages.National : PeriodMessages.NotUtf8);
        else
            return Parse(text, problems, limits.Values, cancellation);
        return null;
    }

    /// <returns>Null where there is more.</returns>
    private static byte[]? ReadWithin(Stream stream, int most)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > most)
                return null;
        }

        return copy.ToArray();
    }

    /// <summary>It is measured before it is taken apart: what is beyond the bounds costs one look and no memory.</summary>
    private static JsonDocument? Parse(ReadOnlyMemory<byte> text, ProblemList problems, int mostValues, CancellationToken cancellation)
    {
        try
        {
            if (Excess(text.Span, mostValues, cancellation) is { } excess)
                problems.Add(Root, excess);
            else
                return JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = PeriodBounds.Levels });
        }
        catch (JsonException exception)
        {
            problems.Add(Root, Describe(text.Span, exception));
        }

        return null;
    }

    /// <exception cref="JsonException">It is not JSON.</exception>
    private static string? Excess(ReadOnlySpan<byte> text, int mostValues, CancellationToken cancellation)
    {
        Utf8JsonReader reader = new(text, new JsonReaderOptions { MaxDepth = PeriodBounds.Levels + 1 });
        int values = 0;
        while (reader.Read())
        {
            bool opens = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (opens && reader.CurrentDepth >= PeriodBounds.Levels)
                return PeriodMessages.TooDeep(PeriodBounds.Levels);
            bool isValue = opens || reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray or JsonTokenType.PropertyName);
            if (isValue && ++values > mostValues)
                return PeriodMessages.TooManyValues(mostValues);
            if (values % Stride == 0)
                cancellation.ThrowIfCancellationRequested();
        }

        return null;
    }

    private static string Describe(ReadOnlySpan<byte> text, JsonException exception)
    {
        long line = exception.LineNumber ?? 0;
        ReadOnlySpan<byte> rest = text;
        for (long skipped = 0; skipped < line; skipped++)
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        int column = (int)Math.Min(exception.BytePositionInLine ?? 0, rest.Length);
        string before = Encoding.UTF8.GetString(rest[..column]);
        string found = Encoding.UTF8.GetString(rest[column..Math.Min(column + 8, rest.Length)]).Split('\n')[0];
        return PeriodMessages.NotJson(line + 1, before.Length + 1, found.Length == 0 ? "" : found.EnumerateRunes().First().ToString());
    }
}
