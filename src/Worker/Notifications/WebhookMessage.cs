using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DevZoneDocs.Worker.Settings;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Notifications;

/// <summary>
/// What is sent, signed as the Standard Webhooks specification says: HMAC-SHA256 over <c>id.timestamp.body</c>, so that the receiver knows
/// the sender, the hour, and a delivery that comes twice.
/// </summary>
internal static class WebhookMessage
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="sentAt">The hour of this try, which the signature covers.</param>
    public static HttpRequestMessage Of(Uri url, Notification notification, DraftRequest request, SecretValue secret, DateTimeOffset sentAt)
    {
        string id = IdOf(notification);
        string timestamp = sentAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        string body = Body(notification, request);
        HttpRequestMessage message = new(HttpMethod.Post, url) { Content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json", "utf-8")) };
        message.Headers.Add("webhook-id", id);
        message.Headers.Add("webhook-timestamp", timestamp);
        message.Headers.Add("webhook-signature", $"v1,{Sign($"{id}.{timestamp}.{body}", secret)}");
        return message;
    }

    /// <summary>The same at each try of one delivery.</summary>
    private static string IdOf(Notification notification) =>
        string.Create(CultureInfo.InvariantCulture, $"msg_{notification.RequestId}_{notification.Id}");

    private static string Body(Notification notification, DraftRequest request) => JsonSerializer.Serialize(
        new
        {
            type = notification.State == RequestState.Completed ? "draft.completed" : "draft.failed",
            timestamp = notification.CreatedAt,
            data = new { id = request.Id, request.Zone, request.Report, request.Period, request.Title, problem = notification.State == RequestState.Failed ? request.Problem : null },
        },
        Json);

    private static string Sign(string text, SecretValue secret) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret.Reveal()), Encoding.UTF8.GetBytes(text)));
}
