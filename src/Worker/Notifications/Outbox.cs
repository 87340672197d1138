using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Notifications;

/// <summary>What is to be told of a request's end, written in the transaction of the end itself.</summary>
internal sealed class Outbox(WebhookOptions options, TimeProvider clock)
{
    /// <summary>Saved with the caller's transaction; nothing where nobody is to be told.</summary>
    public void Add(StoreContext context, string requestId, RequestState state)
    {
        if (options.Url is null)
            return;
        DateTimeOffset now = clock.GetUtcNow();
        context.Notifications.Add(new Notification { RequestId = requestId, State = state, CreatedAt = now, DueAt = now });
    }
}
