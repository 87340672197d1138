using DevZoneDocs.Assembler.Periods;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Storage;

/// <summary>Compares what the schedules have fired with the requests that they made; each question is one statement, so that a service may be at work meanwhile.</summary>
internal sealed class FiringVerifier(StoreContext context)
{
    private readonly List<StoreFault> _faults = [];

    public async Task<IReadOnlyList<StoreFault>> VerifyAsync(CancellationToken cancellation)
    {
        List<ScheduleFiring> bare = await context.Firings.AsNoTracking()
            .Where(firing => !context.Requests.Any(request => request.Id == firing.RequestId)
                && !context.Audit.Any(entry => entry.Subject == firing.RequestId && entry.Action == AuditEntry.Deleted))
            .ToListAsync(cancellation);
        foreach (ScheduleFiring firing in bare)
            Add("firing.bare", Name(firing), firing.RequestId is null ? "计划已触发，但没有申请" : $"计划触发的申请 {firing.RequestId} 不存在");
        List<ScheduleFiring> astray = await context.Firings.AsNoTracking()
            .Where(firing => context.Requests.Any(request => request.Id == firing.RequestId && request.Period != firing.Period))
            .ToListAsync(cancellation);
        foreach (ScheduleFiring firing in astray)
            Add("firing.astray", Name(firing), $"计划触发的申请 {firing.RequestId} 是另一个报告期的");
        await CheckAskedAsync(cancellation);
        CheckPeriods(await context.Firings.AsNoTracking().ToListAsync(cancellation));
        return _faults;
    }

    /// <summary>What a schedule has asked for is known from the audit, which is written with the request itself.</summary>
    private async Task CheckAskedAsync(CancellationToken cancellation)
    {
        List<AuditEntry> unfired = await context.Audit.AsNoTracking()
            .Where(entry => entry.Actor.StartsWith(ScheduleFiring.ActorPrefix) && entry.Action.StartsWith("draft.")
                && !context.Firings.Any(firing => firing.RequestId == entry.Subject && ScheduleFiring.ActorPrefix + firing.Schedule == entry.Actor))
            .ToListAsync(cancellation);
        foreach (AuditEntry entry in unfired)
            Add("firing.missing", entry.Subject, $"申请由 {entry.Actor} 提出，但没有这次触发的记录");
    }

    private void CheckPeriods(List<ScheduleFiring> firings)
    {
        foreach (var same in firings.GroupBy(firing => (firing.Schedule, Canonical(firing.Period))).Where(same => same.Count() > 1))
            Add("firing.twice", Name(same.First()), $"计划为同一个报告期触发了 {same.Count()} 次");
    }

    private static string Canonical(string text) => Period.TryParse(text, out Period? period) ? period.ToString() : text;

    private static string Name(ScheduleFiring firing) => $"{firing.Schedule} {firing.Period}";

    private void Add(string kind, string subject, string message) => _faults.Add(new StoreFault(kind, subject, message));
}
