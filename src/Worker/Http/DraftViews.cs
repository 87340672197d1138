using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Worker.Commands;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Http;

/// <summary>The answer to an order that is safely kept.</summary>
internal sealed record DraftAccepted(string Id, RequestState State)
{
    public static DraftAccepted Of(DraftRequest row) => new(row.Id, row.State);
}

/// <summary>One request for a draft, in a list.</summary>
/// <param name="Attempt">How often a worker has taken it.</param>
/// <param name="Problem">Why it failed, in Chinese.</param>
internal sealed record DraftLine(
    string Id,
    RequestState State,
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
        row.Id, row.State, row.Zone, row.Report, row.Period, row.Title, row.Polish, row.Attempt, row.Problem, row.CreatedAt, row.StartedAt, row.EndedAt);
}

/// <summary>The requests asked for, the latest first.</summary>
/// <param name="Next">The address of the next page; null where this is the last.</param>
internal sealed record DraftListing(IReadOnlyList<DraftLine> Drafts, string? Next);

/// <summary>One request for a draft, whole.</summary>
/// <param name="Findings">The findings of the finished draft, as in its findings file; null before.</param>
/// <param name="Sha256">Of the finished draft's file; null before.</param>
internal sealed record DraftView(
    string Id,
    RequestState State,
    DraftProgress Progress,
    IReadOnlyList<Finding>? Findings,
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
        FindingsFile? file = row.Findings is null ? null : FindingsFile.Read(row.Findings);
        return new DraftView(
            row.Id,
            row.State,
            new DraftProgress(row.Done, row.Of),
            file?.Findings,
            file?.Gaps,
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
internal sealed record DraftEvent(string Id, RequestState State, DraftProgress Progress, string? Problem)
{
    public static DraftEvent Of(DraftRequest row) => new(row.Id, row.State, new DraftProgress(row.Done, row.Of), row.Problem);
}
