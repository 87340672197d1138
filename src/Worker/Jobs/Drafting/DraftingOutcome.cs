namespace DevZoneDocs.Worker.Jobs.Drafting;

/// <summary>What a drafting process came to.</summary>
internal abstract record DraftingOutcome;

/// <summary>The draft, as the store takes it.</summary>
/// <param name="Sections">How many it has.</param>
/// <param name="Findings">The findings file, JSON.</param>
internal sealed record Drafted(string Title, int Sections, string Findings, byte[] Content) : DraftingOutcome;

/// <summary>The data or the templates do not allow a draft, however often it is tried.</summary>
/// <param name="Problem">In Chinese, one problem a line.</param>
internal sealed record Refused(string Problem) : DraftingOutcome;

/// <summary>The process died over it, or had to be killed.</summary>
/// <param name="Reason">In Chinese.</param>
internal sealed record Crashed(string Reason) : DraftingOutcome;
