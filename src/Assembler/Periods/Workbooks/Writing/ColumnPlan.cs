using DevZoneDocs.Assembler.Periods.Workbooks.Forms;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>Which columns a table has, in which order: first those that people fill in, then what is used besides, then the rest.</summary>
internal sealed class ColumnPlan
{
    public const string LastValue = "上期数", Growth = "增幅（自动）", Completion = "完成率（自动）";

    /// <summary>By which programs know a row again; people do not need to see it.</summary>
    private const string Identity = "代号";

    /// <summary>The numbers of the columns that every table has.</summary>
    public const int RowNumber = 1, Kind = 2, First = 3;

    /// <summary>Shown for the eye, and not read.</summary>
    public static readonly IReadOnlyList<string> Shown = [LastValue, Growth, Completion];

    /// <summary>Of each table the columns that people fill in; where several labels share one, no row has two of them.</summary>
    private static readonly Dictionary<string, string[]> Core = new(StringComparer.Ordinal)
    {
        ["指标"] = ["名称", "单位", "数值", "基数", "增幅", "年度目标", LastValue, Growth, Completion, "附注"],
        ["项目"] = ["名称／事项", "阶段", "总投资", "总投资·单位", "本年完成投资", "本年完成投资·单位", "累计完成投资", "累计完成投资·单位", "地点", "进展"],
        ["工作"] = ["内容／名称", "单位", "数值", "日期", "文字", "标题"],
        ["荣誉"] = ["称号", "级别", "日期", "授予单位"],
        ["存在问题"] = ["问题／名称", "单位", "数值", "原因", "对策"],
        ["预期目标"] = ["名称", "单位", "数值", "力争数", "力度", "增长", "完成时间"],
        ["任务"] = ["内容／名称", "单位", "数值", "力争数", "力度", "增长", "完成时间", "标题", "责任单位"],
        ["导语数据项"] = ["名称", "单位", "数值", "日期", "文字"],
    };

    /// <param name="used">Labels for which some row has something.</param>
    public ColumnPlan(FormTable table, IReadOnlySet<string> used)
    {
        List<PlannedColumn> core = [.. Core[table.Title].Select(head => new PlannedColumn(head, head.Split('／')))];
        List<string> rest = [.. table.Labels.Except(core.SelectMany(column => column.Labels))];
        bool IsSeen(string label) => used.Contains(label) && label != Identity;
        Columns = [.. core, .. rest.OrderBy(label => !IsSeen(label)).Select(label => new PlannedColumn(label, [label]))];
        InUse = core.Count + rest.Count(IsSeen);
    }

    public IReadOnlyList<PlannedColumn> Columns { get; }

    /// <summary>How many columns are to be seen; what follows them is hidden.</summary>
    public int InUse { get; }

    public int? Find(string label)
    {
        int index = Columns.Index().FirstOrDefault(column => column.Item.Labels.Contains(label), (-1, null!)).Index;
        return index < 0 ? null : index + First;
    }
}

/// <param name="Head">What stands at its head: its labels.</param>
internal sealed record PlannedColumn(string Head, IReadOnlyList<string> Labels);
