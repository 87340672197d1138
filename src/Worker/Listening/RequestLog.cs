using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Listening;

/// <summary>One line for each request that was answered; none for those who only ask whether the service is well.</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger, TimeProvider clock)
{
    private const int LongestPath = 200;

    public async Task InvokeAsync(HttpContext http)
    {
        long start = clock.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            if (logger.IsEnabled(LogLevel.Information) && !http.Request.Path.StartsWithSegments("/healthz", StringComparison.Ordinal))
            {
                // As it came, in which nothing can pass for a line of its own.
                string path = http.Request.Path.ToUriComponent();
                string shown = path.Length > LongestPath ? path[..LongestPath] : path;
                long milliseconds = (long)clock.GetElapsedTime(start).TotalMilliseconds;
                LogRequest(logger, http.Request.Method, shown, http.Response.StatusCode, milliseconds);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status} {Milliseconds} ms")]
    private static partial void LogRequest(ILogger logger, string method, string path, int status, long milliseconds);
}
