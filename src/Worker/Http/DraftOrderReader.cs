using System.Text.Json;
using DevZoneDocs.Assembler;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace DevZoneDocs.Worker.Http;

/// <summary>Reads an order from a body, as JSON or as a form with a file, and tells every fault of it at once.</summary>
internal static class DraftOrderReader
{
    private static readonly string[] Fields = ["report", "data", "polish"];

    /// <exception cref="ApiException">The body is no order.</exception>
    public static async Task<DraftOrder> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.HasJsonContentType())
            return Read(await ParseAsync(request.Body, "", cancellation));
        if (request.HasFormContentType)
            return await ReadFormAsync(request, cancellation);
        throw new ApiException(ProblemKind.MediaType, "应为 application/json，或 multipart/form-data（data 字段为时段数据文件）");
    }

    /// <exception cref="ApiException">It is not JSON.</exception>
    public static async Task<JsonElement> ParseAsync(Stream body, string pointer, CancellationToken cancellation)
    {
        try
        {
            using JsonDocument document = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
            return document.RootElement.Clone();
        }
        catch (JsonException exception)
        {
            throw new ApiException(ProblemKind.Body, [new ApiProblem(pointer, $"不是合格的 JSON：第 {exception.LineNumber + 1} 行第 {exception.BytePositionInLine + 1} 个字节处")]);
        }
    }

    private static DraftOrder Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
            throw new ApiException(ProblemKind.Body, "应为一个对象：{\"report\":报告类型,\"data\":{时段数据},\"polish\":false}");
        List<ApiProblem> problems = [.. body.EnumerateObject().Where(field => !Fields.Contains(field.Name)).Select(field => Unknown(field.Name))];
        string? report = null;
        bool polish = false;
        if (body.TryGetProperty("report", out JsonElement kind) && kind.ValueKind != JsonValueKind.Null)
        {
            if (kind.ValueKind == JsonValueKind.String)
                report = kind.GetString();
            else
                problems.Add(new ApiProblem("/report", "应为文本，如 \"quarter\""));
        }

        if (body.TryGetProperty("polish", out JsonElement wish) && wish.ValueKind != JsonValueKind.Null)
        {
            polish = wish.ValueKind == JsonValueKind.True;
            if (wish.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
                problems.Add(new ApiProblem("/polish", "应为 true 或 false"));
        }

        if (!body.TryGetProperty("data", out JsonElement data))
            problems.Add(new ApiProblem("/data", "没有时段数据"));
        return problems.Count == 0 ? new DraftOrder { Report = report, Data = data, Polish = polish } : throw new ApiException(ProblemKind.Body, problems);
    }

    private static async Task<DraftOrder> ReadFormAsync(HttpRequest request, CancellationToken cancellation)
    {
        IFormCollection form = await FormAsync(request, cancellation);
        List<ApiProblem> problems = [.. form.Keys.Concat(form.Files.Select(file => file.Name)).Where(name => !Fields.Contains(name)).Select(Unknown)];
        string wish = Single(form["polish"], "false");
        if (!bool.TryParse(wish, out bool polish))
            problems.Add(new ApiProblem("polish", "应为 true 或 false"));
        if (form.Files.GetFiles("data") is not [{ } file])
            problems.Add(new ApiProblem("data", "应有一个时段数据文件（.json）"));
        else if (problems.Count == 0)
            return await FromFileAsync(file, Single(form["report"], null), polish, cancellation);
        throw new ApiException(ProblemKind.Body, problems);
    }

    private static async Task<DraftOrder> FromFileAsync(IFormFile file, string? report, bool polish, CancellationToken cancellation)
    {
        await using Stream content = file.OpenReadStream();
        return new DraftOrder { Report = report, Data = await ParseAsync(content, "data", cancellation), Polish = polish };
    }

    private static async Task<IFormCollection> FormAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return await request.ReadFormAsync(cancellation);
        }
        catch (InvalidDataException exception)
        {
            throw new ApiException(ProblemKind.Body, $"表单不能读取：{exception.Message}");
        }
    }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(otherwise))]
    private static string? Single(StringValues values, string? otherwise) => values is [{ Length: > 0 } value] ? value : otherwise;

    private static ApiProblem Unknown(string name)
    {
        string? nearest = NearestName.Of(name, Fields);
        return new ApiProblem($"/{name}", nearest is null ? $"没有这一项；可用的有：{string.Join("、", Fields)}" : $"没有这一项。是否指：{nearest}？");
    }
}
