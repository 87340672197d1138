namespace DevZoneDocs.Worker.Jobs.Drafting;

/// <summary>No drafting process could be started.</summary>
internal sealed class DraftingException(string message) : Exception(message);
