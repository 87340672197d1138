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
        ("shortName", "简称"), ("scope", "范围"), ("unit", "单位"), ("period", "统计期"), ("asOf", "截至"), ("estimate", "预计数"),
        ("growthOnly", "只有增幅"), ("growth", "增幅"), ("prior", "基数"), ("difference", "增减数"), ("comparison", "比较"),
        ("change", "增幅变化"), ("changes", "另一比较"), ("against", "对比"), ("paired", "另一单位"), ("pairedGrowth", "另一单位增幅"), ("cumulative", "累计"),
        ("rank", "位次"), ("mode", "分项关系"), ("isNested", "分项再分"), ("parts", "其中"), ("details", "附带指标"), ("target", "年度目标"),
        ("completion", "完成率"), ("asked", "待补"), ("met", "已完成目标"), ("excess", "超额"), ("pace", "时序进度"), ("phrase", "表述"),
    ];

    /// <param name="section">The item that the list stands in.</param>
    /// <param name="place">The list's place within the item: <c>indicators</c>.</param>
    public static FactList List(IReadOnlyList<ToldIndicator> indicators, FactMaker section, string place) =>
        section.List(place, indicators.Select(indicator => indicator.Record));

    /// <inheritdoc cref="List" />
    public static IReadOnlyList<ToldIndicator> Tell(IReadOnlyList<Indicator> indicators, FactMaker section, string place, TellingOptions options) =>
        [.. indicators.Select((indicator, i) => Of(indicator, section.Item(indicator.Id ?? indicator.Name, $"{place}/{i}"), inherited: null, options))];

    /// <param name="item">The indicator's own place.</param>
    /// <param name="inherited">The whole that the indicator is a part of, or null.</param>
    /// <param name="chain">The unit that the whole and its parts are written in, or null.</param>
    /// <param name="isOfFlow">Whether it belongs to what came about during the period, and so did itself.</param>
    private static ToldIndicator Of(Indicator indicator, FactMaker item, Indicator? inherited, TellingOptions options, string? chain = null, bool isOfFlow = false)
    {
        FactMaker maker = (item with { Period = indicator.Period ?? item.Period }).AskedOf(indicator.AskOf, indicator.Due);
        string unit = UnitName.Written(indicator.Unit ?? inherited?.Unit ?? "");
        string label = LabelOf(indicator, maker, inherited);
        Fact? value = ValueOf(indicator, maker, unit, label);
        if (value is not null && chain is not null)
            value = ChainUnit.Write(value, indicator, unit, chain);
        string? ownChain = ChainUnit.Of(indicator, unit);
        bool isStock = !isOfFlow && IndicatorVerb.Of(indicator.Name, unit).IsStock;
        bool isFlow = !isStock && (!indicator.IsGroup || isOfFlow || IndicatorVerb.IsDoing(indicator.Name));
        GrowthInput input = GrowthFacts.Input(indicator, maker, unit, isStock);
        Growth? found = Growth.Of(input);
        List<ToldCut> cuts = [.. indicator.Cuts.Select(cut => new ToldCut(Whole(cut.Breakdown, indicator), [.. cut.Breakdown.Parts.Select((part, i) => Part(part, cut, i))]))];
        List<ToldIndicator> details =
            [.. indicator.Details.Select((detail, i) => Of(detail, maker.Item(detail.Id ?? detail.Name, $"details/{i}"), inherited: null, options, isOfFlow: isFlow))];
        ToldIndicator? sum = indicator.AsCumulative(maker.Report) is not { } cumulative ? null
            : Of(cumulative, maker.Item("cumulative", "cumulative"), inherited, options, chain, isOfFlow);
        IReadOnlyList<Fact> others = GrowthFacts.Others(indicator, maker, unit, isStock);
        FactRecord record = new FactRecord { Default = value }
            .Add("name", "名称", maker.Name("name", indicator.Name))
            .Add("shortName", "简称", indicator.ShortName is { } brief ? maker.Name("name", brief) : null)
            .Add("scope", "范围", indicator.Scope is null ? null : maker.Name("scope", indicator.Scope))
            .Add("value", "数值", value)
            .Add("unit", "单位", unit.Length > 0 ? maker.Text("unit", chain ?? unit) : null)
            .Add("period", "统计期", indicator.Period is { } own ? maker.Text("period", own.IsWholeYear ? PeriodName.Span(own) : PeriodName.When(own)) : null)
            .Add("asOf", "截至", indicator.Period is null ? null : maker.Text("period", PeriodName.AsOf(indicator.Period)))
            .Add("estimate", "预计数", new FactFlag(indicator.Estimate))
            .Add("growthOnly", "只有增幅", new FactFlag(value is null))
            .Add("growth", "增幅", GrowthFacts.Growth(found, indicator, maker, label, input, unit))
            .Add("prior", "基数", Prior(indicator, unit, maker))
            .Add("difference", "增减数", GrowthFacts.Difference(found, indicator, maker, unit))
            .Add("comparison", "比较", maker.Text("comparison", EnumNames.Of(indicator.Comparison)))
            .Add("change", "增幅变化", GrowthFacts.Change(found, indicator, maker))
            .Add("changes", "另一比较", maker.List("changes", others))
            .Add("against", "对比", maker.List("against", GrowthFacts.Against(found, indicator, maker, unit)))
            .Add("paired", "另一单位", PairedFacts.Value(indicator, maker, label))
            .Add("pairedGrowth", "另一单位增幅", PairedFacts.Growth(indicator, maker))
            .Add("cumulative", "累计", sum?.Record)
            .Add("rank", "位次", RankOf(indicator, maker, unit))
            .Add("mode", "分项关系", indicator.Cuts is [var first, ..] ? maker.Text("mode", EnumNames.Of(first.Breakdown.Mode)) : null)
            .Add("isNested", "分项再分", new FactFlag(cuts.Any(cut => cut.Parts.Any(part => part.Cuts.Count > 0))))
            .Add("parts", "其中", maker.List("parts", cuts.SelectMany(cut => cut.Parts).Select(part => part.Record)))
            .Add("details", "附带指标", maker.List("details", details.Select(detail => detail.Record)));
        CompletionFacts.Add(record, indicator, maker, unit, label, sum?.Record);
        ToldIndicator told = new(indicator, record, found) { Cuts = cuts, Details = details, Cumulative = sum };
        record.Add("phrase", "表述", IndicatorClause.Alone(told, options));
        return told;

        ToldIndicator Part(Indicator part, IndicatorCut cut, int index)
        {
            FactMaker place = maker.Item($"{cut.Path}{part.Id ?? part.Name}", $"{cut.Place}/parts/{index}") with { Subject = "" };
            return Of(part, place, indicator with { Unit = unit }, options, ownChain, isFlow);
        }
    }

    /// <summary>What adds up to the whole is all of it, and stands without 其中, whatever it was handed in as.</summary>
    private static Breakdown Whole(Breakdown cut, Indicator whole) =>
        cut is { Mode: BreakdownMode.Partial, Parts.Count: > 1 } && whole.Value is { } total
        && cut.Parts.All(part => part.Value is > 0 && (part.Unit ?? whole.Unit) == whole.Unit) && cut.Parts.Sum(part => part.Value) == total
            ? cut with { Mode = BreakdownMode.Exhaustive }
            : cut;

    /// <summary>An amount that is written among indicators, and has nothing to be compared with.</summary>
    public static FactRecord OfAmount(string name, Fact value)
    {
        FactRecord record = new FactRecord { Default = value }.Add("name", "名称", FactProse.Literal(name)).Add("value", "数值", value);
        foreach ((string english, string chinese) in Absent)
            record.Add(english, chinese, null);
        return record;
    }

    /// <summary>What a person would ask for: a part is told apart by its whole.</summary>
    private static string LabelOf(Indicator indicator, FactMaker maker, Indicator? whole)
    {
        string when = maker.Period.IsWholeYear ? PeriodName.Year(maker.Period) : PeriodName.Span(maker.Period);
        string scope = indicator.Scope == indicator.Name ? "" : indicator.Scope ?? "";
        return $"{when}{maker.Subject}{(whole is null ? "" : $"{whole.Name}其中")}{scope}{indicator.Name}";
    }

    /// <returns>Null where a rate alone is published, as is usual for investment in fixed assets, and for a group without a total.</returns>
    private static Fact? ValueOf(Indicator indicator, FactMaker maker, string unit, string label)
    {
        if (indicator.Value is { } value)
        {
            string text = value < 0 && UnitName.IsMoney(unit) ? LossText.Of(value, unit) : QuantityText.Of(value, unit, indicator.Approx);
            return maker.Number("value", value, unit, text) with { Note = indicator.Note, IsToBeRead = true };
        }

        if (indicator.IsGroup || (indicator.Growth is not null && indicator.AskOf is null))
            return null;
        string known = indicator.Prior is { } prior ? $"上年同期为{QuantityText.Of(prior, unit)}" : "";
        return maker.Missing("value", label, unit, known) with { Note = indicator.Note, IsToBeRead = true };
    }

    // What is held against the growth of other places is ranked by its growth.
    private static Fact? RankOf(Indicator indicator, FactMaker maker, string unit) => indicator.Rank is not { } rank ? null
        : maker.Of("rank", new Phrase(RankText.Before(rank, isOfGrowth: indicator.Against.Count > 0 && !UnitName.IsPercent(unit)), rank)) with { IsToBeRead = true };

    /// <summary>A figure of other months than the indicator's own.</summary>
    private static Fact? Prior(Indicator indicator, string unit, FactMaker maker) =>
        indicator.Prior is { } number ? maker.Number("prior", number, unit, QuantityText.Of(number, unit)) with { Period = null } : null;
}
