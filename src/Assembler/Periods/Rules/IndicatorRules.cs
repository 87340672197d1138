namespace DevZoneDocs.Assembler.Periods.Rules;

/// <summary>What must hold of indicators, their parts and their details.</summary>
internal static class IndicatorRules
{
    private static readonly HashSet<string> CountUnits =
        ["个", "家", "户", "人", "名", "次", "人次", "件", "起", "宗", "处", "项", "条", "期", "场", "批次", "亩", "平方米"];

    private static readonly string[] Differences = ["净", "增", "减", "差", "变"];

    /// <summary>Whether a quantity in this unit counts or measures things, which are never fewer than none.</summary>
    public static bool IsNeverNegative(string unit) => CountUnits.Contains(unit);

    public static void CheckAll(IReadOnlyList<Indicator> indicators, Faults faults)
    {
        CheckEach(indicators, faults);
        foreach (Indicator indicator in indicators)
        {
            if (!indicator.IsGroup && faults.IsMissing(indicator, nameof(indicator.Unit), indicator.Unit))
                faults.Add(indicator, PeriodMessages.IndicatorWithoutUnit);
        }
    }

    /// <summary>Parts take the unit of the whole.</summary>
    private static void CheckEach(IReadOnlyList<Indicator> indicators, Faults faults)
    {
        UniqueIds.Check(indicators, indicator => indicator.Id ?? indicator.Name, faults);
        foreach (Indicator indicator in indicators)
        {
            CheckNumbers(indicator, faults);
            CheckAll(indicator.Details, faults);
            foreach (Breakdown breakdown in indicator.Cuts.Select(cut => cut.Breakdown))
                CheckBreakdown(indicator, breakdown, faults);
        }
    }

    private static void CheckBreakdown(Indicator whole, Breakdown breakdown, Faults faults)
    {
        if (breakdown.Parts is not { } parts)
            return;
        if (parts.Count == 0 && !faults.IsUnreadable(breakdown, nameof(breakdown.Parts)))
            faults.Add(breakdown, nameof(breakdown.Parts), PeriodMessages.BreakdownWithoutParts);
        if (breakdown.Mode == BreakdownMode.Group && whole.Value is not null)
            faults.Add(breakdown, nameof(breakdown.Mode), PeriodMessages.GroupWithValue);

        // Parts of a group have no whole whose unit they could take.
        if (breakdown.Mode == BreakdownMode.Group && whole.Unit is null)
            CheckAll(parts, faults);
        else
            CheckEach(parts, faults);
    }

    private static void CheckNumbers(Indicator indicator, Faults faults)
    {
        if (indicator.Lagging && indicator.Period is null && !faults.IsUnreadable(indicator, nameof(indicator.Period)))
            faults.Add(indicator, nameof(indicator.Lagging), PeriodMessages.LaggingWithoutPeriod);
        if (indicator.Target <= 0)
            faults.Add(indicator, nameof(indicator.Target), PeriodMessages.NotPositive("年度目标"));
        if (indicator.Unit is not { } unit || !IsNeverNegative(unit) || Differences.Any((indicator.Name ?? "").Contains))
            return;
        if (indicator.Value < 0)
            faults.Add(indicator, nameof(indicator.Value), PeriodMessages.Negative(unit));
        if (indicator.Prior < 0)
            faults.Add(indicator, nameof(indicator.Prior), PeriodMessages.Negative(unit));
    }
}
