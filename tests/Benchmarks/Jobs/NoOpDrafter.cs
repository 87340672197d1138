using System.Collections.Concurrent;
using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Worker.Jobs.Drafting;

namespace DevZoneDocs.Benchmarks.Jobs;

/// <summary>Drafts nothing, and remembers when it was asked to.</summary>
internal sealed class NoOpDrafter : IDrafter
{
    private static readonly Drafted Nothing = new("标题", 1, "{\"findings\":[]}", new byte[20_000]);

    public ConcurrentDictionary<string, long> Begun { get; } = new(StringComparer.Ordinal);

    public Task<DraftingOutcome> DraftAsync(DraftingOrder order, IProgress<DraftProgress> progress, CancellationToken cancellation)
    {
        Begun[Encoding.UTF8.GetString(order.Data)] = TimeProvider.System.GetTimestamp();
        return Task.FromResult<DraftingOutcome>(Nothing);
    }
}
