using System.Text.Json;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Http;

/// <summary>The answer to an order that is safely kept.</summary>
internal sealed record DraftAccepted(string Id, string State)
{
    public static DraftAccepted Of(DraftRequest row) => new(row.Id, DraftLine.NameOf(row.State));
}

/// <summary>Sections merged, of all; 0 of 0 while that is not known.</summary>
internal sealed record DraftProgress(int Done, int Of);

/// <summary>One request for a draft, in a list.</summary>
/// <param name="State"><c>queued</c>, <c>running</c>, <c>completed</c>, <c>failed</c> or <c>cancelled</c>.</param>
/// <param name="Attempt">How often a worker has taken it.</param>
/// <param name="Problem">Why it failed, in Chinese.</param>
internal sealed record DraftLine(
    string Id,
    string State,
    string Zone,
    string Report,
    string Period,
    string? Title,
    bool Polish,
    int Attempt,
    string? Problem,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt)
{
    public static DraftLine Of(DraftRequest row) => new(
        row.Id, NameOf(row.State), row.Zone, row.Report, row.Period, row.Title, row.Polish, row.Attempt, row.Problem, row.CreatedAt, row.StartedAt, row.EndedAt);

    public static string NameOf(RequestState state) => state.ToString().ToLowerInvariant();
}

/// <summary>The requests asked for, the latest first.</summary>
internal sealed record DraftListing(IReadOnlyList<DraftLine> Drafts);

/// <summary>One request for a draft, whole.</summary>
/// <param name="Findings">The findings of the finished draft, as in its findings file; null before.</param>
/// <param name="Sha256">Of the finished draft's file; null before.</param>
internal sealed record DraftView(
    string Id,
    string State,
    DraftProgress Progress,
    JsonElement? Findings,
    int? Gaps,
    string? Sha256,
    string? Problem,
    string Zone,
    string Report,
    string Period,
    string? Title,
    bool Polish,
    int Attempt,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt,
    DateTimeOffset? EndedAt)
{
    public static DraftView Of(DraftRequest row, string? sha256)
    {
        JsonElement? file = row.Findings is null ? null : JsonElement.Parse(row.Findings);
        return new DraftView(
            row.Id,
            DraftLine.NameOf(row.State),
            new DraftProgress(row.Done, row.Of),
            file?.GetProperty("findings"),
            file?.GetProperty("gaps").GetInt32(),
            sha256,
            row.Problem,
            row.Zone,
            row.Report,
            row.Period,
            row.Title,
            row.Polish,
            row.Attempt,
            row.CreatedAt,
            row.StartedAt,
            row.EndedAt);
    }
}

/// <summary>What an event says of a request.</summary>
internal sealed record DraftEvent(string Id, string State, DraftProgress Progress, string? Problem)
{
    public static DraftEvent Of(DraftRequest row) => new(row.Id, DraftLine.NameOf(row.State), new DraftProgress(row.Done, row.Of), row.Problem);
}
