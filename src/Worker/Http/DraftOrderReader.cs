using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace DevZoneDocs.Worker.Http;

/// <summary>Reads an order from a body, as JSON or as a form with a file, and tells every fault of it at once.</summary>
internal static class DraftOrderReader
{
    public static readonly string[] Fields = ["report", "data", "polish"];

    /// <exception cref="ApiException">The body is no order.</exception>
    public static async Task<DraftOrder> ReadAsync(HttpRequest request, DataReadings readings, CancellationToken cancellation)
    {
        if (request.HasJsonContentType())
            return OrderEnvelope.Open(await JsonBody.ReadAsync(request.Body, "", cancellation));
        if (request.HasFormContentType)
            return await ReadFormAsync(request, readings, cancellation);
        throw new ApiException(ProblemKind.MediaType, "应为 application/json，或 multipart/form-data（data 字段为时段数据文件，.json 或填报表 .xlsx）");
    }

    private static async Task<DraftOrder> ReadFormAsync(HttpRequest request, DataReadings readings, CancellationToken cancellation)
    {
        IFormCollection form = await FormAsync(request, cancellation);
        ApiProblems problems = new();
        foreach (string name in form.Keys.Concat(form.Files.Select(file => file.Name)).Where(name => !Fields.Contains(name)))
            problems.AddUnknown(name, name, Fields);
        string wish = Single(form["polish"], "false");
        if (!bool.TryParse(wish, out bool polish))
            problems.Add("polish", "应为 true 或 false");
        IReadOnlyList<IFormFile> files = form.Files.GetFiles("data");
        if (files.Count == 0)
            problems.Add("data", "应有时段数据文件（.json 或填报表 .xlsx），可以几个");
        else if (problems.IsEmpty && OrderFiles.AreSeveral(files))
            return new DraftOrder { Report = Single(form["report"], null), Data = await OrderFiles.ReadAsync(files, readings, cancellation), Polish = polish };
        else if (problems.IsEmpty)
            return await FromFileAsync(files[0], Single(form["report"], null), polish, cancellation);
        problems.ThrowIfAny();
        throw new InvalidOperationException("A form without a file must have a problem.");
    }

    private static async Task<DraftOrder> FromFileAsync(IFormFile file, string? report, bool polish, CancellationToken cancellation)
    {
        await using Stream content = file.OpenReadStream();
        return new DraftOrder { Report = report, Data = await JsonBody.ReadAsync(content, "data", cancellation), Polish = polish };
    }

    private static async Task<IFormCollection> FormAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            return await request.ReadFormAsync(cancellation);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new ApiException(ProblemKind.Body, "表单没有传完，或者写法不合要求");
        }
    }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(otherwise))]
    private static string? Single(StringValues values, string? otherwise) => values is [{ Length: > 0 } value] ? value : otherwise;
}
