using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using DevZoneDocs.Worker.Http.Description;
using DevZoneDocs.Worker.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Http;

/// <summary>
/// <c>GET /api/drafts/{id}/events</c>: a request's progress as server-sent events, <c>progress</c> until the last, which bears the name of its
/// end. It is read from the store, so that it does not matter which machine makes the draft.
/// </summary>
internal static class EventsApi
{
    private const string Stream = "text/event-stream";

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    /// <summary>Said again though nothing changed, so that nobody on the way takes the connection for dead.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    public static void Map(IEndpointRouteBuilder routes) => routes.MapRead("/api/drafts/{id}/events", FollowAsync)
        .WithName("followDraft")
        .WithTags(ApiTags.Drafts)
        .WithSummary("一份申请的进度（server-sent events），到申请结束为止")
        .Produces<DraftEvent>(contentType: Stream)
        .GivesProblems(ProblemKind.NotFound);

    private static async Task<IResult> FollowAsync(
        HttpRequest request,
        string id,
        Store store,
        TimeProvider clock,
        CancellationToken cancellation)
    {
        DraftRequest first = await FindAsync(store, id, cancellation) ?? throw new ApiException(ProblemKind.NotFound, $"没有申请 {id}");
        // Without a body nobody sees the end that a stream waits for.
        if (HttpMethods.IsHead(request.Method))
            return Results.Content("", Stream);
        return TypedResults.ServerSentEvents(EventsAsync(first, store, clock, cancellation));
    }

    private static async IAsyncEnumerable<SseItem<DraftEvent>> EventsAsync(
        DraftRequest first, Store store, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancellation)
    {
        DraftEvent? told = null;
        long toldAt = 0;
        DraftRequest? row = first;
        while (row is not null)
        {
            DraftEvent current = DraftEvent.Of(row);
            if (row.EndedAt is not null)
            {
                yield return new SseItem<DraftEvent>(current, States.NameOf(current.State));
                yield break;
            }

            if (current != told || clock.GetElapsedTime(toldAt) >= Longest)
            {
                yield return new SseItem<DraftEvent>(current, "progress");
                (told, toldAt) = (current, clock.GetTimestamp());
            }

            await Task.Delay(Look, clock, cancellation);
            row = await FindAsync(store, first.Id, cancellation);
        }
    }

    private static async Task<DraftRequest?> FindAsync(Store store, string id, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        return await context.Requests.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation);
    }
}
