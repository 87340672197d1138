using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Derives what can be said of an indicator: value, growth, completion, parts.</summary>
internal static class IndicatorFacts
{
    /// <summary>What an indicator may have and a plain amount never has.</summary>
    private static readonly (string English, string Chinese)[] Absent =
    [
        ("scope", "范围"), ("unit", "单位"), ("period", "统计期"), ("asOf", "截至"), ("estimate", "预计数"), ("growthOnly", "只有增幅"), ("growth", "增幅"), ("prior", "基数"),
        ("change", "增幅变化"), ("against", "对比"), ("paired", "另一单位"), ("pairedGrowth", "另一单位增幅"), ("rank", "位次"), ("mode", "分项关系"), ("isNested", "分项再分"), ("parts", "其中"), ("details", "附带指标"), ("target", "年度目标"),
        ("completion", "完成率"), ("asked", "待补"), ("met", "已完成目标"), ("excess", "超额"), ("pace", "时序进度"), ("phrase", "表述"),
    ];

    /// <param name="section">The item that the list stands in.</param>
    /// <param name="place">The list's place within the item: <c>indicators</c>.</param>
    public static FactList List(IReadOnlyList<ToldIndicator> indicators, FactMaker section, string place) =>
        section.List(place, indicators.Select(indicator => indicator.Record));

    /// <inheritdoc cref="List" />
    public static IReadOnlyList<ToldIndicator> Tell(IReadOnlyList<Indicator> indicators, FactMaker section, string place, TellingOptions options) =>
        [.. indicators.Select((indicator, i) => Of(indicator, section, $"{place}/{i}", inherited: null, options))];

    /// <param name="inherited">The whole that the indicator is a part of, or null.</param>
    /// <param name="chain">The unit that the whole and its parts are written in, or null.</param>
    private static ToldIndicator Of(
        Indicator indicator, FactMaker section, string place, Indicator? inherited, TellingOptions options, string? chain = null)
    {
        FactMaker maker = (section.Item(indicator.Id ?? indicator.Name, place) with { Period = indicator.Period ?? section.Period })
            .AskedOf(indicator.AskOf, indicator.Due);
        string unit = UnitName.Written(indicator.Unit ?? inherited?.Unit ?? "");
        string label = LabelOf(indicator, maker, inherited);
        Fact? value = ValueOf(indicator, maker, unit, label);
        if (value is not null && chain is not null)
            value = ChainUnit.Write(value, indicator, unit, chain);
        string? ownChain = ChainUnit.Of(indicator, unit);
        GrowthInput compared = new()
        {
            Value = indicator.Value,
            Unit = unit,
            Prior = indicator.Prior,
            PublishedRate = indicator.Growth,
            Comparison = indicator.Comparison,
            WholeYear = maker.Period.IsWholeYear,
            Basis = indicator.Basis,
        };
        Growth? found = Growth.Of(compared);
        Fact? growth = found is null ? AskedRates.Growth(indicator, maker, label, compared) : GrowthFact(indicator.Paired is null ? CountGrowth.Of(found, indicator, unit) : found, indicator.Growth is not null, maker);
        List<ToldIndicator> parts = [.. (indicator.Breakdown?.Parts ?? []).Select((part, i) =>
            Of(part, maker with { Subject = "" }, $"breakdown/parts/{i}", indicator with { Unit = unit }, options, ownChain))];
        List<ToldIndicator> details = [.. indicator.Details.Select((detail, i) => Of(detail, maker, $"details/{i}", inherited: null, options))];
        FactRecord record = new FactRecord { Default = value }
            .Add("name", "名称", maker.Name("name", indicator.Name))
            .Add("scope", "范围", indicator.Scope is null ? null : maker.Name("scope", indicator.Scope))
            .Add("value", "数值", value)
            .Add("unit", "单位", unit.Length > 0 ? maker.Text("unit", chain ?? unit) : null)
            .Add("period", "统计期", indicator.Period is null ? null : maker.Text("period", indicator.Period.IsWholeYear ? PeriodName.Span(indicator.Period) : PeriodName.When(indicator.Period)))
            .Add("asOf", "截至", indicator.Period is null ? null : maker.Text("period", PeriodName.AsOf(indicator.Period)))
            .Add("estimate", "预计数", new FactFlag(indicator.Estimate))
            .Add("growthOnly", "只有增幅", new FactFlag(value is null))
            .Add("growth", "增幅", growth)
            .Add("prior", "基数", Plain(indicator.Prior, unit, maker, "prior"))
            .Add("change", "增幅变化", found?.Rate is { } rate ? Change(rate, indicator, maker) : null)
            .Add("against", "对比", maker.List("against", Against(indicator.Value is { } share && UnitName.IsPercent(unit) ? share : found?.Rate, indicator, maker)))
            .Add("paired", "另一单位", PairedFacts.Value(indicator, maker, label))
            .Add("pairedGrowth", "另一单位增幅", PairedFacts.Growth(indicator, maker))
            .Add("rank", "位次", indicator.Rank is null ? null : maker.Text("rank", indicator.Rank))
            .Add("mode", "分项关系", indicator.Breakdown is { } mode ? maker.Text("mode", EnumNames.Of(mode.Mode)) : null)
            .Add("isNested", "分项再分", new FactFlag(indicator.Breakdown?.Parts.Any(part => part.Breakdown is not null) ?? false))
            .Add("parts", "其中", maker.List("parts", parts.Select(part => part.Record)))
            .Add("details", "附带指标", maker.List("details", details.Select(detail => detail.Record)));
        ToldIndicator told = new(indicator, AddCompletion(record, indicator, maker, unit, label), found) { Parts = parts, Details = details };
        record.Add("phrase", "表述", IndicatorClause.Alone(told, options));
        return told;
    }

    /// <summary>增速比上半年加快0.6个百分点, 由降转增: how the growth stands to the one published before.</summary>
    private static Fact? Change(decimal rate, Indicator indicator, FactMaker maker) => indicator.GrowthBefore is not { } before ? null : maker.Derived(
        "change",
        GrowthChange.Of(rate, before, indicator.GrowthBeforeOf is { } known ? PeriodName.Short(known) : PeriodBefore.NameOf(maker.Period)));

    private static IEnumerable<Fact> Against(decimal? rate, Indicator indicator, FactMaker maker) => rate is null ? [] : indicator.Against
        .Select((place, i) => maker.Item($"against/{place.Name}", $"against/{i}").Of("rate", PointsGap.Of(rate.Value, place.Rate, place.Name)));

    /// <summary>What a person would ask for: a part is told apart by its whole.</summary>
    private static string LabelOf(Indicator indicator, FactMaker maker, Indicator? whole)
    {
        string when = maker.Period.IsWholeYear ? PeriodName.Year(maker.Period) : PeriodName.Span(maker.Period);
        string scope = indicator.Scope == indicator.Name ? "" : indicator.Scope ?? "";
        return $"{when}{maker.Subject}{(whole is null ? "" : $"{whole.Name}其中")}{scope}{indicator.Name}";
    }

    /// <summary>An amount that is written among indicators, and has nothing to be compared with.</summary>
    public static FactRecord OfAmount(string name, Fact value)
    {
        FactRecord record = new FactRecord { Default = value }.Add("name", "名称", FactProse.Literal(name)).Add("value", "数值", value);
        foreach ((string english, string chinese) in Absent)
            record.Add(english, chinese, null);
        return record;
    }

    /// <returns>Null where a rate alone is published, as is usual for investment in fixed assets.</returns>
    private static Fact? ValueOf(Indicator indicator, FactMaker maker, string unit, string label)
    {
        if (indicator.Value is { } value)
        {
            string text = value < 0 && UnitName.IsMoney(unit) ? LossText.Of(value, unit) : QuantityText.Of(value, unit, indicator.Approx);
            return maker.Number("value", value, unit, text) with { Note = indicator.Note, IsToBeRead = true };
        }

        if (indicator.Growth is not null && indicator.AskOf is null)
            return null;
        string known = indicator.Prior is { } prior ? $"上年同期为{QuantityText.Of(prior, unit)}" : "";
        return maker.Missing("value", label, unit, known) with { Note = indicator.Note, IsToBeRead = true };
    }

    private static Fact GrowthFact(Growth growth, bool isPublished, FactMaker maker) => (isPublished ? maker.Of("growth", growth.Phrase) : maker.Derived("growth", growth.Phrase)) with
    {
        ShortText = growth.Short,
        BareText = growth.TableText,
        Number = (growth.Rate ?? growth.Points) is { } change and not 0 ? change : null,
        Unit = growth.Points is null ? "%" : "个百分点",
    };

    /// <summary>A figure of other months than the indicator's own.</summary>
    private static Fact? Plain(decimal? value, string unit, FactMaker maker, string field) =>
        value is { } number ? maker.Number(field, number, unit, QuantityText.Of(number, unit)) with { Period = null } : null;

    private static FactRecord AddCompletion(FactRecord record, Indicator indicator, FactMaker maker, string unit, string label)
    {
        record.Add("target", "年度目标", Plain(indicator.Target, unit, maker, "target"));
        Completion? completion = indicator is { Value: { } value, Target: { } target } && maker.Period.IsCumulative
            ? Completion.Of(value, target, maker.Period)
            : null;
        string task = indicator.Task is { } name ? $"完成{name}的" : "完成年度任务的";
        Fact? published = indicator.Completion is { } share ? maker.Of("completion", new Phrase(task, QuantityText.Of(share, "%"))) with
        {
            Number = share,
            Unit = "%",
            BareText = QuantityText.Number(share),
        } : null;
        Fact? rate = completion is null ? published ?? AskedRates.Completion(indicator, maker, label) : maker.Derived("completion", completion.Phrase with { Lead = task }) with
        {
            Number = completion.Rate,
            Unit = "%",
            BareText = QuantityText.Number(completion.Rate),
        };
        IEnumerable<Fact?> rates = [rate, record.TryGetFact("growth", out Fact? growth) ? growth : null];
        return record
            .Add("asked", "待补", maker.List("asked", rates.OfType<Fact>().Where(fact => fact.Gap is not null)))
            .Add("completion", "完成率", rate)
            .Add("met", "已完成目标", new FactFlag(completion is { IsMet: true }))
            .Add("excess", "超额", completion is { IsMet: true, Excess: { } excess } ? maker.Derived("excess", excess) : null)
            .Add("pace", "时序进度", completion is { IsMet: false, Pace: { } pace } ? maker.Derived("pace", pace) : null);
    }
}
