using DevZoneDocs.Assembler;

namespace DevZoneDocs.Worker.Jobs.Drafting;

/// <summary>Makes drafts somewhere where their end is not ours.</summary>
internal interface IDrafter
{
    /// <exception cref="OperationCanceledException">The order was taken back.</exception>
    /// <exception cref="DraftingException">No drafting process could be started: no fault of the order's.</exception>
    Task<DraftingOutcome> DraftAsync(DraftingOrder order, IProgress<DraftProgress> progress, CancellationToken cancellation);
}
