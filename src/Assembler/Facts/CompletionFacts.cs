using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Derives how much of a task an indicator has reached: computed from its target, or as it was published.</summary>
internal static class CompletionFacts
{
    private static readonly (string English, string Chinese)[] Fields =
        [("target", "年度目标"), ("completion", "完成率"), ("met", "已完成目标"), ("excess", "超额"), ("pace", "时序进度")];

    /// <param name="record">Of the indicator, whose growth may be missing, too.</param>
    /// <param name="sum">The cumulative value, of which a target of the year is reached, or null.</param>
    public static FactRecord Add(FactRecord record, Indicator indicator, FactMaker maker, string unit, string label, FactRecord? sum)
    {
        if (sum is not null)
            return Adopt(record, sum, maker);
        record.Add("target", "年度目标", Target(indicator, unit, maker));
        Completion? completion = indicator is { Value: { } value, Target: { } target } && maker.Period.IsCumulative
            ? Completion.Of(value, target, maker.Period, indicator.TargetKind == TargetKind.Limit)
            : null;
        Fact? rate = Computed(completion, indicator, maker, unit) ?? Published(indicator, maker, unit) ?? AskedRates.Completion(indicator, maker, label, unit);
        return record
            .Add("asked", "待补", Asked(maker, rate, Of(record, "growth")))
            .Add("completion", "完成率", rate)
            .Add("met", "已完成目标", new FactFlag(completion is { IsMet: true }))
            .Add("excess", "超额", completion is { IsMet: true, Excess: { } excess } ? maker.Derived("excess", excess) : null)
            .Add("pace", "时序进度", completion is { IsMet: false, Pace: { } pace } ? maker.Derived("pace", pace) : null);
    }

    /// <summary>完成年度任务的, 完成市下达任务的; of what is so much for each (亩均税收) 为年度目标的.</summary>
    public static string Lead(Indicator indicator, string unit) => IndicatorVerb.Of(indicator.Name, unit).IsPerUnit
        ? $"为{indicator.Task ?? "年度目标"}的"
        : $"完成{indicator.Task ?? "年度任务"}的";

    private static FactRecord Adopt(FactRecord record, FactRecord sum, FactMaker maker)
    {
        foreach ((string english, string chinese) in Fields)
            record.Add(english, chinese, sum.TryGet(english, out FactNode? node) ? node : null);
        return record.Add("asked", "待补", Asked(maker, Of(record, "growth"), Of(sum, "growth"), Of(sum, "completion")));
    }

    private static FactList Asked(FactMaker maker, params IEnumerable<Fact?> rates) =>
        maker.List("asked", rates.OfType<Fact>().Where(fact => fact.Gap is not null));

    private static Fact? Of(FactRecord record, string field) => record.TryGetFact(field, out Fact? fact) ? fact : null;

    private static Fact? Target(Indicator indicator, string unit, FactMaker maker) =>
        indicator.Target is { } target ? maker.Number("target", target, unit, QuantityText.Of(target, unit)) with { Period = null } : null;

    private static Fact? Computed(Completion? completion, Indicator indicator, FactMaker maker, string unit) => completion is null
        ? null
        : Rate(maker.Derived("completion", Words(completion, indicator, unit)), completion.Rate);

    /// <summary>A rate is above or below its aim by points; what must not be exceeded is no task.</summary>
    private static Phrase Words(Completion completion, Indicator indicator, string unit) => (indicator.TargetKind, UnitName.IsPercent(unit)) switch
    {
        (_, true) => PointsGap.Of(indicator.Value!.Value, indicator.Target!.Value, indicator.Task ?? "年度目标"),
        (TargetKind.Limit, _) => completion.Phrase,
        _ => completion.Phrase with { Lead = Lead(indicator, unit) },
    };

    private static Fact? Published(Indicator indicator, FactMaker maker, string unit) => indicator.Completion is not { } share
        ? null
        : Rate(maker.Of("completion", new Phrase(Lead(indicator, unit), QuantityText.Of(share, "%"))), share) with { IsToBeRead = true };

    private static Fact Rate(Fact fact, decimal rate) => fact with { Number = rate, Unit = "%", BareText = QuantityText.Number(rate) };
}
