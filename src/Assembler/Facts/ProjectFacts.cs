using DevZoneDocs.Assembler.Facts.Telling;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Derives what can be said of a project: its size, its money, its stage and its dates.</summary>
internal static class ProjectFacts
{
    public static FactList List(IReadOnlyList<Project> projects, FactMaker section, TellingOptions options) =>
        section.List("projects", projects.Select((project, i) => Of(project, At(section, project, i), options)));

    /// <summary>The projects as sentences tell them.</summary>
    public static IReadOnlyList<ToldProject> Tell(IReadOnlyList<Project> projects, FactMaker section, TellingOptions options) =>
        [.. projects.Select((project, i) => Tell(project, At(section, project, i), options))];

    private static FactMaker At(FactMaker section, Project project, int index) =>
        section.Item(project.Id ?? project.Name, $"projects/{index}");

    private static ToldProject Tell(Project project, FactMaker maker, TellingOptions options)
    {
        FactProse? progress = NarrativeFacts.Of(project.Progress, maker.Item("progress", "progress"));
        IReadOnlyList<FactProse> amounts = ProjectClauses.Amounts(project, maker, IndicatorsOf(project, maker, options), options);
        List<FactProse> milestones = [.. project.Milestones.Select((milestone, i) => ProjectClauses.Milestone(milestone, MilestoneOf(milestone, i, maker)))];
        IReadOnlyList<ProsePiece> state = progress?.Pieces ?? ProjectClauses.Stage(project, maker);
        return new ToldProject(project, maker.Name("name", project.Name, project.Note), amounts, state, milestones);
    }

    private static FactRecord Of(Project project, FactMaker maker, TellingOptions options)
    {
        Fact name = maker.Name("name", project.Name, project.Note);
        return new FactRecord { Default = name }
            .Add("name", "名称", name)
            .Add("kind", "类别", Text(project.Kind, "kind"))
            .Add("stage", "阶段", Text(project.Stage, "stage"))
            .Add("location", "地点", LocationOf(project, maker))
            .Add("parties", "单位", PartiesOf(project, maker))
            .Add("land", "用地面积", Amount(project.Land, "land", "用地面积"))
            .Add("floorArea", "建筑面积", Amount(project.FloorArea, "floorArea", "建筑面积"))
            .Add("investmentTotal", "总投资", Amount(project.InvestmentTotal, "investmentTotal", "总投资"))
            .Add("investmentThisYear", "本年完成投资", Amount(project.InvestmentThisYear, "investmentThisYear", "完成投资"))
            .Add("investmentCumulative", "累计完成投资", Amount(project.InvestmentCumulative, "investmentCumulative", "累计完成投资"))
            .Add("indicators", "指标", IndicatorFacts.List(IndicatorsOf(project, maker, options), maker, "indicators"))
            .Add("progress", "进展", NarrativeFacts.Of(project.Progress, maker.Item("progress", "progress")))
            .Add("milestones", "节点", maker.List("milestones", project.Milestones.Select((milestone, i) => MilestoneOf(milestone, i, maker))))
            .Add("amounts", "规模", AmountsOf(project, maker, options));

        Fact? Text(string? text, string field) => text is null ? null : maker.Text(field, text);
        Fact? Amount(Datum? datum, string field, string label) => DatumFacts.Of(datum, maker, field, $"{project.Name}{label}");
    }

    private static FactList PartiesOf(Project project, FactMaker maker) =>
        maker.List("parties", NamesOfParties(project, maker));

    /// <summary>Where it is built.</summary>
    internal static Fact? LocationOf(Project project, FactMaker maker) =>
        project.Location is null ? null : maker.Name("location", project.Location) with { IsToBeRead = true };

    /// <summary>Who builds it.</summary>
    internal static IEnumerable<Fact> NamesOfParties(Project project, FactMaker maker)
    {
        FactMaker parties = maker.Item("parties", "parties");
        return project.Parties.Select((party, i) => parties.Name($"{i}", party) with { IsToBeRead = true });
    }

    private static IReadOnlyList<ToldIndicator> IndicatorsOf(Project project, FactMaker maker, TellingOptions options) =>
        IndicatorFacts.Tell(project.Indicators, maker with { Subject = project.Name }, "indicators", options);

    /// <summary>Its size and its money in the order in which a report gives them, so that a template joins what there is.</summary>
    private static FactList AmountsOf(Project project, FactMaker maker, TellingOptions options)
    {
        string months = PeriodName.When(maker.Report.FromJanuary());
        IEnumerable<FactNode> before = Named(("用地面积", "land", project.Land), ("建筑面积", "floorArea", project.FloorArea));
        IEnumerable<FactNode> after = Named(
            ("总投资", "investmentTotal", project.InvestmentTotal),
            ($"{months}完成投资", "investmentThisYear", project.InvestmentThisYear),
            ("累计完成投资", "investmentCumulative", project.InvestmentCumulative));
        return maker.List(
            "amounts", before.Concat(IndicatorsOf(project, maker, options).Select(indicator => indicator.Record)).Concat(after));

        IEnumerable<FactNode> Named(params (string Name, string Field, Datum? Datum)[] amounts) =>
            from amount in amounts
            let fact = DatumFacts.Of(amount.Datum, maker, amount.Field, $"{project.Name}{amount.Name}")
            where fact is not null
            select IndicatorFacts.OfAmount(amount.Name, fact);
    }

    private static FactRecord MilestoneOf(Milestone milestone, int index, FactMaker project)
    {
        FactMaker maker = project.Item($"milestones/{milestone.Event}", $"milestones/{index}");
        Fact date = milestone.Date is { } known
            ? maker.Text("date", DateText.Of(known, maker.Report, milestone.Before))
            : maker.Missing("date", $"{milestone.Event}的时间", "");
        date = date with { IsToBeRead = true };
        return new FactRecord { Default = date }
            .Add("event", "事项", maker.Text("event", milestone.Event))
            .Add("date", "日期", date)
            .Add("planned", "计划", new FactFlag(milestone.Planned));
    }
}
