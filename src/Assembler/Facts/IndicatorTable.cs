using DevZoneDocs.Assembler.Facts.Telling;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>
/// The rows of the annexed table, an indicator or part a row: what is of the months from January on stands in the cumulative columns, no row
/// is empty, and a pair of columns goes that one row of many would fill.
/// </summary>
internal static class IndicatorTable
{
    /// <summary>Of more rows than this one alone is no reason for two columns.</summary>
    private const int Few = 4;

    private static readonly (string English, string Chinese)[] Cumulative = [("sum", "累计数值"), ("sumGrowth", "累计增幅")];

    private static readonly (string English, string Chinese)[] Targets = [("target", "年度目标"), ("completion", "完成率")];

    public static FactList Of(IReadOnlyList<ToldIndicator> told, FactMaker section)
    {
        List<TableLine> lines = [];
        foreach (ToldIndicator indicator in RunningValues.Join(told, section.Report))
            AddLines(lines, new TableLine(indicator, indicator.Data.Period ?? section.Report, section.Report, "", ""));
        bool hasSums = IsWorthItsColumns(lines, line => line.HasSum, line => line.HasOwn);
        bool hasTargets = IsWorthItsColumns(lines, line => line.HasTarget, line => line.HasOwn || line.HasSum);
        return section.List("table", lines.Select(line => Row(line, hasSums, hasTargets)));
    }

    private static void AddLines(List<TableLine> lines, TableLine line)
    {
        bool isTold = line.HasOwn || line.HasSum || line.HasTarget;
        if (isTold)
            lines.Add(line);
        foreach (ToldIndicator part in line.Indicator.Parts)
        {
            // Without a row of its own the whole is named before each of its parts.
            AddLines(lines, line with
            {
                Indicator = part,
                Period = part.Data.Period ?? line.Period,
                Indent = isTold ? line.Indent + "\u3000" : line.Indent,
                Whole = isTold ? "" : $"{line.Whole}{line.Indicator.Data.Name}：",
            });
        }
    }

    /// <summary>Whether more than one row fills the columns, or the one that does would be empty or among few.</summary>
    private static bool IsWorthItsColumns(List<TableLine> lines, Func<TableLine, bool> fills, Func<TableLine, bool> hasOthers) =>
        lines.Count <= Few || lines.Where(fills).ToList() is not [var only] || !hasOthers(only);

    private static FactRecord Row(TableLine line, bool hasSums, bool hasTargets)
    {
        ToldIndicator indicator = line.Indicator;
        FactRecord row = new FactRecord()
            .Add("name", "名称", line.Name)
            .Add("unit", "单位", indicator.Find("unit"))
            .Add("value", "数值", line.IsSum ? null : indicator.Value)
            .Add("growth", "增幅", line.IsSum ? null : indicator.GrowthFact);
        AddPair(row, Cumulative, hasSums ? [line.Sum?.Value, line.Sum?.GrowthFact] : [null, null]);
        AddPair(row, Targets, hasTargets ? [indicator.Find("target"), indicator.Find("completion")] : [null, null]);
        return row;
    }

    private static void AddPair(FactRecord row, (string English, string Chinese)[] names, Fact?[] facts)
    {
        foreach (((string english, string chinese), Fact? fact) in names.Zip(facts))
            row.Add(english, chinese, fact);
    }
}
