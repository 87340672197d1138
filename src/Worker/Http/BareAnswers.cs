using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace DevZoneDocs.Worker.Http;

/// <summary>Refusals that the platform tells by their status alone become problem details like all others.</summary>
internal static class BareAnswers
{
    public static Task ExplainAsync(StatusCodeContext context) =>
        ProblemAnswers.WriteAsync(context.HttpContext, Meaning(context.HttpContext), context.HttpContext.RequestAborted);

    /// <summary>Of the platform's look at the host's name, whose refusal is a bare 400.</summary>
    public static Task ExplainHostAsync(StatusCodeContext context) => ProblemAnswers.WriteAsync(
        context.HttpContext,
        new ApiException(ProblemKind.Host, [new ApiProblem("Host", "请用本机地址访问，或请管理员把这个名称加入 AllowedHosts")]),
        context.HttpContext.RequestAborted);

    private static ApiException Meaning(HttpContext http) => http.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => new ApiException(ProblemKind.NotFound, "没有这个地址；所有地址见 /openapi/v1.json"),
        StatusCodes.Status405MethodNotAllowed => new ApiException(ProblemKind.Method, $"可用的方法：{string.Join("、", http.Response.Headers.Allow.ToArray())}"),
        StatusCodes.Status413PayloadTooLarge => new ApiException(ProblemKind.TooLarge, $"最多 {ServiceApi.MaxBodyBytes / 1024 / 1024} MB"),
        StatusCodes.Status415UnsupportedMediaType => new ApiException(ProblemKind.MediaType, "见 /openapi/v1.json 中这个地址的 content"),
        < StatusCodes.Status500InternalServerError => new ApiException(ProblemKind.Body, "请求的写法不合要求"),
        _ => new ApiException(ProblemKind.Internal, "原因已记入日志"),
    };
}
