namespace DevZoneDocs.Worker.Jobs;

/// <summary>Tells the living workers from the dead by what this process itself has seen, on a clock that nobody can set.</summary>
internal sealed class PulseWatch(TimeProvider clock)
{
    /// <summary>With a pulse every second: far above a hiccup, far below the 15 s in which a dead worker's work is to go on.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    private readonly Dictionary<string, Sighting> _sightings = new(StringComparer.Ordinal);

    /// <param name="beat">The pulse as the store has it; null where it has none.</param>
    /// <returns>Whether it has stood still for longer than patience lasts.</returns>
    public bool IsDead(string worker, long? beat)
    {
        long now = clock.GetTimestamp();
        if (!_sightings.TryGetValue(worker, out Sighting? last) || last.Beat != beat)
        {
            _sightings[worker] = new Sighting(beat, now);
            return false;
        }

        return clock.GetElapsedTime(last.Since, now) > Patience;
    }

    private sealed record Sighting(long? Beat, long Since);
}
