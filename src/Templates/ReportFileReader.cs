using System.Text.Json;
using System.Text.Json.Serialization;

namespace DevZoneDocs.Templates;

/// <summary>Reads a report definition as it is written; what it says is not looked at yet.</summary>
internal static class ReportFileReader
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    /// <exception cref="ReportDefinitionException">It is no report definition.</exception>
    public static ReportFile Read(byte[] bytes, string kind)
    {
        try
        {
            ReportFile file = JsonSerializer.Deserialize<ReportFile>(bytes, Options)
                ?? throw new ReportDefinitionException(kind, ["文件是空的"]);
            return file.EmptyPlaces is []
                ? file
                : throw new ReportDefinitionException(kind, [.. file.EmptyPlaces.Select(place => $"{place}：不能为 null")]);
        }
        catch (JsonException exception)
        {
            throw new ReportDefinitionException(kind, [$"{exception.Path}：不是报告类型应有的写法（{exception.Message}）"]);
        }
    }
}
