
namespace DevZoneDocs.Assembler.Periods.Rules;

/// <summary>The names in braces and the facts handed in beside them must be the same.</summary>
internal static class NarrativeRules
{
    public static void Check(Narrative? narrative, Faults faults)
    {
        if (narrative is null)
            return;
        faults.ThrowIfUnwanted();
        OrderedDictionary<string, bool> named = [];
        foreach (NarrativePiece piece in narrative.Pieces.Where(piece => piece.IsFact))
            named.TryAdd(piece.Text, true);
        foreach (string name in named.Keys.Where(name => !narrative.Facts.ContainsKey(name) && !faults.IsUnreadable(narrative, name)))
            faults.Add(narrative, PeriodMessages.UnknownFact(name, faults.WantsHints ? NearestName.Of(name, narrative.Facts.Keys) : null));
        foreach ((string name, Datum datum) in narrative.Facts)
        {
            if (!named.ContainsKey(name))
                faults.Add(datum, PeriodMessages.UnusedFact(name));
            DatumRules.Check(datum, faults);
        }
    }

    /// <param name="owner">What holds the narrative, and the facts beside it.</param>
    public static void Check(object owner, Narrative? text, IReadOnlyDictionary<string, Datum> beside, Faults faults)
    {
        // Of facts that could not be read at all, none would be found.
        if (faults.IsUnreadable(owner, nameof(Activity.Facts)))
            return;
        Check(text, faults);
        if (beside.Count > 0 && faults.IsMissing(owner, nameof(Activity.Text), text))
            faults.Add(owner, nameof(Activity.Facts), PeriodMessages.BesideNoText);
        foreach (Datum datum in text is null ? beside.Values : [])
            DatumRules.Check(datum, faults);
    }
}
