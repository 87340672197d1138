using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Http;

/// <summary>The HTTP boundary: whatever is thrown behind it becomes problem details.</summary>
internal sealed partial class FaultHandler(ILogger<FaultHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        ApiException meaning = ProblemAnswers.Meaning(exception);
        if (meaning.Kind.Status >= StatusCodes.Status500InternalServerError)
            LogFault(logger, exception, httpContext.Request.Method, httpContext.Request.Path.Value);
        await ProblemAnswers.WriteAsync(httpContext, meaning, cancellationToken);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} came to a fault")]
    private static partial void LogFault(ILogger logger, Exception exception, string method, string? path);
}
