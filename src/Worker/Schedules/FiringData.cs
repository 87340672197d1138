namespace DevZoneDocs.Worker.Schedules;

/// <summary>The period data that a firing drafts from.</summary>
/// <param name="Json">As handed in, or a blank form.</param>
/// <param name="IsComplete">Whether they were handed in and no datum is missing.</param>
internal sealed record FiringData(byte[] Json, bool IsComplete);
