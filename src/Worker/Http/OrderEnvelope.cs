using System.Text;
using System.Text.Json;

namespace DevZoneDocs.Worker.Http;

/// <summary>Opens an order in JSON: reads what stands around the period data, and leaves these as they are.</summary>
internal static class OrderEnvelope
{
    private const int ShownOfName = 100;

    /// <exception cref="ApiException">With every fault, in the order of the body.</exception>
    public static DraftOrder Open(ReadOnlyMemory<byte> json)
    {
        Utf8JsonReader reader = new(json.Span, JsonBody.AnyDepth);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new ApiException(ProblemKind.Body, "应为一个对象：{\"report\":报告类型,\"data\":{时段数据},\"polish\":false}");
        ApiProblems problems = new();
        string? report = null;
        bool polish = false;
        ReadOnlyMemory<byte>? data = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = TextOf(ref reader) ?? Encoding.UTF8.GetString(reader.ValueSpan);
            reader.Read();
            switch (name)
            {
                case "report":
                    report = ReadReport(ref reader, problems);
                    break;
                case "polish":
                    polish = ReadPolish(ref reader, problems);
                    break;
                case "data":
                    data = ReadRaw(ref reader, json);
                    break;
                default:
                    problems.AddUnknown(
                        $"/{Short(name).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}",
                        name,
                        DraftOrderReader.Fields);
                    break;
            }

            reader.Skip();
        }

        if (data is null)
            problems.Add("/data", "没有时段数据");
        problems.ThrowIfAny();
        return new DraftOrder { Report = report, Data = data!.Value, Polish = polish };
    }

    private static string? ReadReport(ref Utf8JsonReader reader, ApiProblems problems)
    {
        string? report = reader.TokenType == JsonTokenType.String ? TextOf(ref reader) : null;
        if (report is null && reader.TokenType != JsonTokenType.Null)
            problems.Add("/report", "应为文本，如 \"quarter\"");
        return report;
    }

    private static bool ReadPolish(ref Utf8JsonReader reader, ApiProblems problems)
    {
        if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null))
            problems.Add("/polish", "应为 true 或 false");
        return reader.TokenType == JsonTokenType.True;
    }

    private static ReadOnlyMemory<byte> ReadRaw(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }

    /// <summary>Null where it holds half a surrogate pair, which no string may.</summary>
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Short(string name) => name.Length <= ShownOfName ? name : $"{name[..ShownOfName]}…";
}
