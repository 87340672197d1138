using DevZoneDocs.Worker.Settings;

namespace DevZoneDocs.Worker.Notifications;

/// <summary>Whom the service tells that a draft is ready or failed.</summary>
internal sealed record WebhookOptions
{
    public const string Section = "Webhook";

    /// <summary>Holds the key that signs; or <c>…_FILE</c> the path of its file.</summary>
    public const string SecretVariable = "DEVZONEDOCS_WEBHOOK_SECRET";

    /// <summary>Null where nobody is told.</summary>
    public Uri? Url { get; init; }

    /// <summary>Signs what is sent; wanted wherever there is a <see cref="Url"/>.</summary>
    public SecretValue? Secret { get; init; }

    /// <summary>How long one try may take. Default: 10 seconds.</summary>
    public TimeSpan TryLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long it is tried again and again. Default: three days.</summary>
    public TimeSpan GiveUpAfter { get; init; } = TimeSpan.FromDays(3);
}
