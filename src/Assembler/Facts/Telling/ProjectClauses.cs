using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>What a sentence says of a project: its place and parties, its size and money, its stage and its dates.</summary>
internal static class ProjectClauses
{
    /// <summary>What is land itself does not stand on any: 凤塘商住用地面积96亩.</summary>
    private static readonly Regex Ground = new("(用地|地块|平整|围垦|复垦|整治|绿化)$");

    public static IReadOnlyList<FactProse> Amounts(Project project, FactMaker maker, IReadOnlyList<ToldIndicator> indicators, TellingOptions options)
    {
        string months = PeriodName.When(maker.Report.FromJanuary());
        IEnumerable<ProsePiece> names = ProjectFacts.NamesOfParties(project, maker)
            .SelectMany((party, i) => new[] { new ProsePiece(i == 0 ? "由" : "、", null), new ProsePiece("", party) });
        return
        [
            .. ProjectFacts.LocationOf(project, maker) is { } place ? [new FactProse([new ProsePiece("位于", null), new ProsePiece("", place)])] : Array.Empty<FactProse>(),
            .. project.Parties.Count > 0 ? [new FactProse([.. names, new ProsePiece("实施", null)])] : Array.Empty<FactProse>(),
            .. Amount(Ground.IsMatch(project.Name) ? "面积" : "占地", "land", project.Land, "用地面积"),
            .. Amount("建筑面积", "floorArea", project.FloorArea),
            .. indicators.Select(indicator => IndicatorClause.Alone(indicator, options)),
            .. Amount("总投资", "investmentTotal", project.InvestmentTotal),
            .. Amount($"{months}完成投资", "investmentThisYear", project.InvestmentThisYear),
            .. Amount("累计完成投资", "investmentCumulative", project.InvestmentCumulative),
        ];

        IEnumerable<FactProse> Amount(string name, string field, Datum? datum, string? label = null) =>
            DatumFacts.Of(datum, maker, field, $"{project.Name}{label ?? name}") is { } fact
                ? [new FactProse([new ProsePiece(name, null), new ProsePiece("", fact)])]
                : [];
    }

    public static IReadOnlyList<ProsePiece> Stage(Project project, FactMaker maker)
    {
        if (project.Stage is not { } stage)
            return [];
        (string before, string after) = StageName.Around(stage);
        return [new ProsePiece(before, null), new ProsePiece("", maker.Text("stage", stage)), new ProsePiece(after, null)];
    }

    /// <param name="record">Of its facts.</param>
    public static FactProse Milestone(Milestone milestone, FactRecord record) => new(
    [
        new ProsePiece(milestone.Planned ? "计划" : "", null),
        new ProsePiece("", Of(record, "date")),
        new ProsePiece("", Of(record, "event")),
    ]);

    private static Fact? Of(FactRecord record, string field) => record.TryGetFact(field, out Fact? fact) ? fact : null;
}
