using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Http;

namespace DevZoneDocs.Worker.Http;

/// <summary>Problem details (RFC 9457) for what went wrong, every fault at once under <c>problems</c>.</summary>
internal static class ProblemAnswers
{
    public const string MediaType = "application/problem+json";

    public static Task WriteAsync(HttpContext http, ApiException exception, CancellationToken cancellation = default)
    {
        http.Response.StatusCode = exception.Kind.Status;
        return http.Response.WriteAsJsonAsync(Of(exception), options: null, MediaType, cancellation);
    }

    /// <summary>What an exception means to whoever asked; what nobody foresaw is told without its insides.</summary>
    public static ApiException Meaning(Exception exception) => exception switch
    {
        ApiException known => known,
        PeriodDataException data => new ApiException(ProblemKind.PeriodData, [.. data.Problems.Select(problem => new ApiProblem($"/data{problem.Place}", problem.Message))]),
        ReportDefinitionException report => new ApiException(ProblemKind.ReportKind, [.. report.Problems.Select(problem => new ApiProblem("/report", problem.ToString()))]),
        TemplateException template => new ApiException(ProblemKind.Templates, [.. template.Problems.Select(problem => new ApiProblem("", problem.ToString()))]),
        DocumentException document => new ApiException(ProblemKind.Templates, $"{document.Part}：{document.Problem}"),
        KeyConflictException conflict => new ApiException(ProblemKind.KeyConflict, [new ApiProblem("Idempotency-Key", conflict.Message)]),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new ApiException(ProblemKind.TooLarge, $"最多 {ServiceApi.MaxBodyBytes / 1024 / 1024} MB"),
        BadHttpRequestException => new ApiException(ProblemKind.Body, "请求没有传完，或者写法不合要求"),
        DatabaseGoneException gone => new ApiException(ProblemKind.Store, gone.Chinese),
        _ when DamageWatch.IsDamage(exception) => new ApiException(ProblemKind.Store, DatabaseReason.Damaged),
        _ when DatabaseReason.Is(exception) => new ApiException(ProblemKind.Store, "请稍后再试"),
        _ => new ApiException(ProblemKind.Internal, "原因已记入日志"),
    };

    private static Problem Of(ApiException exception) => new(
        exception.Kind.Type,
        exception.Kind.Title,
        exception.Kind.Status,
        exception.Problems.Count == 1 ? exception.Problems[0].Detail : $"共 {exception.Problems.Count} 处，见 problems",
        exception.Problems);
}
