using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Derives the fact sheet from period data: growth, completion, the names of the period and of the next one.</summary>
public static class FactDeriver
{
    /// <param name="telling">How the kind of report tells figures; the default where null.</param>
    /// <exception cref="OperationCanceledException">Nobody waits for the facts any more.</exception>
    public static FactSheet Derive(PeriodData data, TellingOptions? telling = null, CancellationToken cancellation = default)
    {
        OrderedDictionary<string, FactSection> sections = [];
        NamesTold names = NamesTold.Of(data);
        foreach ((string key, SectionData section) in data.Sections)
        {
            cancellation.ThrowIfCancellationRequested();
            sections.Add(key, SectionOf(key, section, data, names, telling ?? new TellingOptions()));
        }

        return new FactSheet(data.Period, RootOf(data), sections);
    }

    private static FactRecord RootOf(PeriodData data)
    {
        FactMaker maker = new(data.Period, data.Period, "report", "", "", null) { Origins = data.Origins };
        return new FactRecord()
            .Add("zone", "开发区", ZoneOf(data))
            .Add("period", "报告期", PeriodFacts.Of(data.Period, "period"))
            .Add("next", "下期", PeriodFacts.Of(data.Period.Next(), "next"))
            .Add("reportTitle", "全文标题", data.Title is null ? null : maker.Text("title", data.Title))
            .Add("date", "成文日期", data.Date is null ? null : maker.Text("date", DateText.Full(data.Date)))
            .Add("reportOpening", "全文导语", NarrativeFacts.Opening(data.Opening, maker.Item("opening", "opening")));
    }

    private static FactRecord ZoneOf(PeriodData data)
    {
        Zone zone = data.Zone;
        FactMaker maker = ZoneMaker(data);
        Fact name = maker.Name("name", zone.Name);
        return new FactRecord { Default = name }
            .Add("name", "名称", name)
            .Add("shortName", "简称", ShortNameOf(data))
            .Add("authority", "管理机构", maker.Name("authority", zone.Authority ?? $"{zone.Name}管理委员会"));
    }

    private static FactSection SectionOf(string key, SectionData data, PeriodData whole, NamesTold names, TellingOptions options)
    {
        Period period = whole.Period;
        FactMaker maker =
            new(period, period, key, $"/sections/{FactMaker.Escape(key)}", data.Department ?? "", data.Due) { Known = names, Origins = whole.Origins };
        IReadOnlyList<ToldIndicator> told = IndicatorFacts.Tell(data.Indicators, maker, "indicators", options);
        FactList indicators = IndicatorFacts.List(told, maker, "indicators");
        FactList projects = ProjectFacts.List(data.Projects, maker, options);
        FactList honors = ActivityFacts.Honors(data.Honors, maker);
        SectionVoice voice = VoiceOf(key, data, whole, options);
        FactRecord record = new FactRecord()
            .Add("title", "标题", data.Title is null ? null : FactProse.Literal(data.Title))
            .Add("department", "部门", data.Department is null ? null : maker.Name("department", data.Department))
            .Add("opening", "导语", NarrativeFacts.Opening(data.Opening, maker.Item("opening", "opening")))
            .Add("projectLead", "项目导语", LeadOf(data.Leads?.Projects, "projects", maker))
            .Add("activityLead", "工作导语", LeadOf(data.Leads?.Activities, "activities", maker))
            .Add("honorLead", "荣誉导语", LeadOf(data.Leads?.Honors, "honors", maker))
            .Add("shortcomingLead", "存在问题导语", LeadOf(data.Leads?.Shortcomings, "shortcomings", maker) ?? ShortcomingLead.Of(data))
            .Add("indicators", "指标", indicators)
            .Add("units", "计量单位", UnitsOf(data.Indicators, maker))
            .Add("hasTargets", "有年度目标", new FactFlag(data.Indicators.Any(indicator => indicator.Target is not null || indicator.Asks.Contains(AskedRate.Completion))))
            .Add("hasPoints", "有百分点", new FactFlag(told.SelectMany(item => item.Parts.Prepend(item)).Any(item => item.Growth?.Points is not null)))
            .Add("hasTable", "有指标表", new FactFlag(data.Indicators.Count > options.TableAbove))
            .Add("indicatorText", "指标表述", Prose("indicatorText", IndicatorParagraphs.Of(told, voice)))
            .Add("projects", "项目", projects)
            .Add("projectText", "项目表述", Prose("projectText", ProjectParagraphs.Of(
                ProjectFacts.Tell(data.Projects, maker, options), data.Leads?.Projects is null && data.Indicators.Count + data.Activities.Count > 0)))
            .Add("allActivities", "各项工作", ActivityFacts.All(data, maker))
            .Add("titledActivities", "分项工作", ActivityFacts.Titled(data, maker))
            .Add("activities", "工作", ActivityFacts.Plain(data, maker))
            .Add("honors", "荣誉", honors)
            .Add("honorText", "荣誉表述", HonorSentence.Of(data.Honors, honors, voice, data.Indicators.Count > 0))
            .Add("shortcomings", "存在问题", ActivityFacts.Shortcomings(data.Shortcomings, maker))
            .Add("table", "指标表", IndicatorTable.Of(told, maker))
            .Add("planOpening", "计划导语", NarrativeFacts.Opening(data.PlanOpening, maker.Item("planOpening", "planOpening")))
            .Add("targets", "预期目标", TargetFacts.List(data.Targets, maker, "targets", isListed: true))
            .Add("priorityUnit", "重点量词", data.PriorityUnit is null ? null : FactProse.Literal(data.PriorityUnit))
            .Add("priorityCount", "重点数", TaskFacts.PriorityCount(data, maker))
            .Add("briefTasks", "任务从简", new FactFlag(TaskFacts.AreBrief(data.Tasks)))
            .Add("tasks", "任务", TaskFacts.List(data.Tasks, maker, "tasks"));
        AddByName(record, data.Indicators.Select(indicator => (indicator.Id, indicator.Name)), indicators);
        AddByName(record, data.Projects.Select(project => (project.Id, project.Name)), projects);
        return new FactSection(key, record, HasReview(data), data.Tasks.Count + data.Targets.Count > 0 || data.PlanOpening is not null);

        FactList Prose(string field, IReadOnlyList<FactProse> paragraphs) => maker.List(field, paragraphs);
    }

    /// <summary>With the mark that closes it: a lead-in that ends with a colon has its own.</summary>
    private static FactProse? LeadOf(Narrative? lead, string field, FactMaker section)
    {
        if (NarrativeFacts.Of(lead, section.Item($"leads/{field}", $"leads/{field}")) is not { } prose)
            return null;
        return prose.ToString().EndsWith('：') ? prose : new FactProse([.. prose.Pieces, new ProsePiece("。", null)]);
    }

    private static SectionVoice VoiceOf(string key, SectionData data, PeriodData whole, TellingOptions options)
    {
        FactMaker period = new(whole.Period, whole.Period, "period", "/period", "", null) { Origins = whole.Origins };
        string opening = string.Concat((data.Opening?.Pieces ?? []).Where(piece => !piece.IsFact).Select(piece => piece.Text));
        string when = PeriodName.When(whole.Period);
        IReadOnlyList<SectionData> before = [.. options.Before(key, [.. whole.Sections.Keys]).Select(each => whole.Sections[each])];
        return new SectionVoice(
            whole.Period,
            period.Derived("when", new Phrase("", when)),
            period.Derived("asOf", new Phrase("", PeriodName.AsOf(whole.Period))),
            ShortNameOf(whole),
            opening.Contains(when, StringComparison.Ordinal) || (whole.Period.IsWholeYear && opening.Contains("全年", StringComparison.Ordinal)) || before.Any(section => section.Indicators.Any(IsOfPeriod)),
            before.Any(section => section.Indicators.Count > 0), options);
    }

    /// <summary>Whether it is told with the period of the report: neither with one of its own nor as of the end.</summary>
    private static bool IsOfPeriod(Indicator indicator) => indicator.Period is null && !indicator.IsGroup
        && indicator.Comparison != Comparison.SinceYearStart && !IndicatorVerb.Of(indicator.Name, UnitName.Written(indicator.Unit ?? "")).IsStock;

    private static Fact ShortNameOf(PeriodData data) => ZoneMaker(data).Text("shortName", data.Zone.ShortName ?? "开发区");

    private static FactMaker ZoneMaker(PeriodData data) => new(data.Period, data.Period, "zone", "/zone", "", null) { Origins = data.Origins };

    /// <summary>The units of the indicators and their parts, each once, as the unit line of a table lists them.</summary>
    private static FactList UnitsOf(IReadOnlyList<Indicator> indicators, FactMaker maker) => maker.List("units", indicators
        .SelectMany(indicator => indicator.Cuts.SelectMany(cut => cut.Breakdown.Parts).Prepend(indicator))
        .Select(indicator => UnitName.Written(indicator.Unit ?? ""))
        .Append("%")
        .Where(unit => unit.Length > 0)
        .Distinct()
        .Select(unit => FactProse.Literal(unit)));

    private static bool HasReview(SectionData data) =>
        data.Opening is not null || data.Indicators.Count + data.Projects.Count + data.Activities.Count + data.Honors.Count + data.Shortcomings.Count > 0;

    private static void AddByName(FactRecord record, IEnumerable<(string? Id, string Name)> names, FactList list)
    {
        foreach (((string? id, string name), FactNode node) in names.Zip(list.Items))
        {
            record.AddItem(name, node);
            if (id is not null)
                record.AddItem(id, node);
        }
    }
}
