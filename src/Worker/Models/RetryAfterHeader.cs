using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;

namespace DevZoneDocs.Worker.Models;

/// <summary>The header <c>Retry-After</c> (RFC 9110, 10.2.3): seconds, or a date; and <c>retry-after-ms</c>, which some servers add.</summary>
internal static class RetryAfterHeader
{
    public static TimeSpan? Of(IEnumerable<Exception> chain, TimeProvider clock) =>
        chain.OfType<ClientResultException>().Select(exception => exception.GetRawResponse()?.Headers)
            .FirstOrDefault(headers => headers is not null) is { } headers
            ? Of(headers, clock)
            : null;

    public static TimeSpan? Parse(string value, TimeProvider clock)
    {
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds))
            return TimeSpan.FromSeconds(seconds);
        if (!DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date))
            return null;
        TimeSpan wait = date - clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    private static TimeSpan? Of(PipelineResponseHeaders headers, TimeProvider clock)
    {
        if (headers.TryGetValue("retry-after-ms", out string? text)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int milliseconds))
            return TimeSpan.FromMilliseconds(milliseconds);
        return headers.TryGetValue("Retry-After", out string? value) && value is not null ? Parse(value, clock) : null;
    }
}
