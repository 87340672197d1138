namespace DevZoneDocs.Worker.Storage;

/// <summary>Where rows, files and hashes of the store disagree.</summary>
/// <param name="Kind">Lower case and dotted, for programs: <c>draft.missing</c>.</param>
/// <param name="Subject">A request's id, a file's name, or a hash.</param>
/// <param name="Message">In Chinese.</param>
internal sealed record StoreFault(string Kind, string Subject, string Message);

/// <summary>What a look through the store came to.</summary>
internal sealed record StoreReport(int Requests, int Drafts, int Files, IReadOnlyList<StoreFault> Faults);
