namespace DevZoneDocs.Worker.Jobs.Drafting;

/// <summary>What a drafting process is given.</summary>
/// <param name="Data">Period data, JSON as UTF-8.</param>
internal sealed record DraftingOrder(string Report, bool Polish, byte[] Data);
