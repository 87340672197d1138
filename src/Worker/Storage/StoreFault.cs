namespace DevZoneDocs.Worker.Storage;

/// <summary>Where rows, files and hashes of the store disagree.</summary>
/// <param name="Kind">Lower case and dotted, for programs: <c>draft.missing</c>.</param>
/// <param name="Subject">A request's id, a file's name, or a hash.</param>
/// <param name="Message">In Chinese.</param>
internal sealed record StoreFault(string Kind, string Subject, string Message);

/// <summary>What a look through the store came to.</summary>
/// <param name="Notes">What is no fault and somebody should know: files that are set aside, drafts that were made again and came out otherwise.</param>
internal sealed record StoreReport(int Requests, int Drafts, int Files, IReadOnlyList<StoreFault> Faults, IReadOnlyList<StoreFault> Notes)
{
    /// <summary>The requests whose draft is not there to be fetched, as it was made; in a folder that is not the store's all seem lost, and none is.</summary>
    public IEnumerable<string> LostDrafts() => Faults.Any(fault => fault.Kind == "folder.stranger")
        ? []
        : Faults.Where(fault => fault.Kind is "draft.changed" or "draft.missing" or "file.unreadable").Select(fault => fault.Subject);
}
