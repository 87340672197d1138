namespace DevZoneDocs.Worker.Schedules;

/// <summary>What a firing does while data for its period are not there, or have gaps.</summary>
internal enum Incomplete
{
    /// <summary>Makes the draft at once, with gaps that say so.</summary>
    DraftWithGaps,

    /// <summary>Waits for complete data, as long as the schedule says, and makes the draft with gaps then.</summary>
    Wait,
}
