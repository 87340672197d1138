using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace DevZoneDocs.Worker.Http.Calls;

/// <summary>Keeps one caller from taking the service from all others: by its address, which a proxy on this machine may tell for it.</summary>
internal static class CallLimits
{
    private const int SecondsOfMinute = 60;

    public static IServiceCollection AddCallLimits(this IServiceCollection services, CallOptions options) => services
        .Configure<ForwardedHeadersOptions>(forwarded => forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor)
        .AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                Limiter(options.PerMinute, _ => true),
                Limiter(options.WritesPerMinute, request => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)));
            limiter.OnRejected = (refused, cancellation) => new ValueTask(TellAsync(refused, cancellation));
        });

    public static void UseCallLimits(this WebApplication application)
    {
        application.UseForwardedHeaders();
        application.UseRateLimiter();
    }

    private static PartitionedRateLimiter<HttpContext> Limiter(int perMinute, Func<HttpRequest, bool> counts) =>
        PartitionedRateLimiter.Create<HttpContext, string>(http => perMinute > 0 && http.Request.Path.StartsWithSegments(ServiceApi.Root) && counts(http.Request)
            ? RateLimitPartition.GetTokenBucketLimiter(CallerOf(http), _ => Bucket(perMinute))
            : RateLimitPartition.GetNoLimiter(""));

    private static string CallerOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>Filled once a second; where that would be less than one call, as often as there is one.</summary>
    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = Math.Max(1, perMinute / SecondsOfMinute),
        ReplenishmentPeriod = TimeSpan.FromSeconds(perMinute < SecondsOfMinute ? (double)SecondsOfMinute / perMinute : 1),
    };

    private static Task TellAsync(OnRejectedContext refused, CancellationToken cancellation)
    {
        TimeSpan wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan after) ? after : TimeSpan.FromSeconds(1);
        int seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        refused.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return ProblemAnswers.WriteAsync(refused.HttpContext, new ApiException(ProblemKind.TooMany, $"请在 {seconds} 秒后再试"), cancellation);
    }
}
