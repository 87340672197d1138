namespace DevZoneDocs.Assembler.Periods.Rules;

/// <summary>
/// What must hold of period data beyond their types, whichever reader made them: only what no report could be written from.
/// What is merely doubtful is the business of the checks.
/// </summary>
/// <remarks>Objects may be half read: a required property whose problem is told already is null here.</remarks>
internal sealed class PeriodRules(Origins origins, ProblemList problems, CancellationToken cancellation = default)
{
    private readonly Faults _faults = new(origins, problems, cancellation);

    public void Check(PeriodData data)
    {
        NarrativeRules.Check(data.Opening, _faults);
        foreach ((string key, SectionData section) in data.Sections ?? [])
            SectionRules.Check(key, section, _faults);
    }
}
