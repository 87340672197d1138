namespace DevZoneDocs.Assembler.Periods.Rules;

/// <summary>A datum is a number with its unit, a date, or a text.</summary>
internal static class DatumRules
{
    private static readonly string[] Kinds = [nameof(Datum.Value), nameof(Datum.Date), nameof(Datum.Text)];

    public static void Check(Datum datum, Faults faults)
    {
        string[] given = [.. Kinds.Where(kind => faults.IsGiven(datum, kind))];
        if (given.Length == 0)
            faults.Add(datum, PeriodMessages.DatumOfNoKind);
        if (given.Length > 1)
            faults.Add(datum, PeriodMessages.DatumOfManyKinds(given.Select(kind => kind.ToLowerInvariant())));
        if (given.Length == 1)
            CheckCompany(datum, given[0], faults);
        if (datum is { Value: < 0, Unit: { } unit } && IndicatorRules.IsNeverNegative(unit))
            faults.Add(datum, nameof(datum.Value), PeriodMessages.Negative(unit));
    }

    private static void CheckCompany(Datum datum, string kind, Faults faults)
    {
        if (datum.Value is not null && faults.IsMissing(datum, nameof(datum.Unit), datum.Unit))
            faults.Add(datum, PeriodMessages.DatumWithoutUnit);
        if (kind != nameof(datum.Value) && datum.Unit is not null)
            faults.Add(datum, nameof(datum.Unit), PeriodMessages.UnitWithoutValue);
        if (kind != nameof(datum.Value) && datum.Approx is not null)
            faults.Add(datum, nameof(datum.Approx), PeriodMessages.ApproxWithoutValue);
        if (datum.Before && faults.IsMissing(datum, nameof(datum.Date), datum.Date))
            faults.Add(datum, nameof(datum.Before), PeriodMessages.BeforeWithoutDate);
    }
}
