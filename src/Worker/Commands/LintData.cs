using System.Text.Json;
using System.Text.Unicode;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Commands;

/// <summary>The names that the data given to <c>lint</c> have: period data, or any JSON object.</summary>
internal static class LintData
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <param name="path">The data, or null.</param>
    /// <param name="isFree">Whether the template is for any JSON.</param>
    public static LintNames Names(string? path, bool isFree)
    {
        if (path is null)
            return isFree ? LintNames.Free() : LintNames.OfReports();
        using Stream input = InputFile.Open(path);
        using JsonDocument document = Parse(input, path);
        input.Position = 0;
        return isFree || !IsPeriodData(document.RootElement)
            ? LintNames.Of(document.RootElement)
            : LintNames.Of(PeriodDataReader.ReadJson(input));
    }

    private static JsonDocument Parse(Stream input, string path)
    {
        if (input is MemoryStream bytes && !Utf8.IsValid(bytes.ToArray()) && NationalEncoding.Fits(bytes.ToArray()))
            throw new InputException($"{path}：编码看来是 GBK（GB18030），不是 UTF-8。{NationalEncoding.Mend}");
        try
        {
            JsonDocument document = JsonDocument.Parse(input, Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document
                : throw new InputException($"{path}：应为一个 JSON 对象");
        }
        catch (JsonException exception)
        {
            throw new InputException(
                $"{path}：不是 JSON（第{exception.LineNumber + 1}行，第{exception.BytePositionInLine + 1}个字节处）", exception);
        }
    }

    private static bool IsPeriodData(JsonElement root) =>
        root.TryGetProperty("zone", out _) && root.TryGetProperty("period", out _) && root.TryGetProperty("sections", out _);
}
