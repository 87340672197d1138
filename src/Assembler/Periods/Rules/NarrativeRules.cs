
namespace DevZoneDocs.Assembler.Periods.Rules;

/// <summary>The names in braces and the facts handed in beside them must be the same.</summary>
internal static class NarrativeRules
{
    public static void Check(Narrative? narrative, Faults faults)
    {
        if (narrative is null)
            return;
        List<string> named = [.. narrative.Pieces.Where(piece => piece.IsFact).Select(piece => piece.Text)];
        foreach (string name in named.Where(name => !narrative.Facts.ContainsKey(name) && !faults.IsUnreadable(narrative, name)).Distinct())
            faults.Add(narrative, PeriodMessages.UnknownFact(name, NearestName.Of(name, narrative.Facts.Keys)));
        foreach ((string name, Datum datum) in narrative.Facts)
        {
            if (!named.Contains(name))
                faults.Add(datum, PeriodMessages.UnusedFact(name));
            DatumRules.Check(datum, faults);
        }
    }

    /// <param name="owner">What holds the narrative, and the facts beside it.</param>
    public static void Check(object owner, Narrative? text, IReadOnlyDictionary<string, Datum> beside, Faults faults)
    {
        Check(text, faults);
        if (beside.Count > 0 && faults.IsMissing(owner, nameof(Activity.Text), text))
            faults.Add(owner, nameof(Activity.Facts), PeriodMessages.BesideNoText);
        foreach (Datum datum in text is null ? beside.Values : [])
            DatumRules.Check(datum, faults);
    }
}
