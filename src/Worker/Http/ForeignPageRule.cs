using Microsoft.AspNetCore.Http;

namespace DevZoneDocs.Worker.Http;

/// <summary>
/// Nobody signs in, so a page of another site that a person has open must not ask for drafts in that person's browser:
/// browsers say where a page comes from, and scripts say nothing.
/// </summary>
internal static class ForeignPageRule
{
    public static Task CheckAsync(HttpContext http, RequestDelegate next) =>
        IsForeign(http.Request) ? throw new ApiException(ProblemKind.ForeignPage, "请在本服务自己的页面上操作，或用脚本调用") : next(http);

    private static bool IsForeign(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].FirstOrDefault() is "cross-site" or "same-site")
            return true;
        return request.Headers.Origin.FirstOrDefault() is { } origin
            && !(Uri.TryCreate(origin, UriKind.Absolute, out Uri? uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
