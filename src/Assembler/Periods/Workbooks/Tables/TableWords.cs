using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Tables;

/// <summary>The words by which statistics offices head the columns of their tables.</summary>
internal static partial class TableWords
{
    /// <summary>The first that a head has counts: 同比增长 before 上年同期, 完成率 before 完成.</summary>
    private static readonly (TableField Field, string[] Words)[] Heads =
    [
        (TableField.Number, ["序号"]),
        (TableField.Unit, ["计量单位", "单位"]),
        (TableField.Note, ["备注", "附注", "说明"]),
        (TableField.Rank, ["位次", "排名", "名次"]),
        (TableField.Completion, ["完成率", "完成比例", "占年", "占全年", "完成进度", "为年", "完成年度", "完成全年", "完成目标"]),
        (TableField.Growth, ["同比", "增幅", "增速", "增长", "增减", "比上年", "比去年", "±"]),
        (TableField.Prior, ["上年同期", "去年同期", "同期数", "上年实绩", "上年数"]),
        (TableField.Target, ["年度目标", "全年目标", "年目标", "目标值", "目标数", "目标", "任务数", "全年任务", "年度任务", "年计划", "全年计划", "年度计划"]),
        (TableField.Month, ["本月", "当月", "本季", "当季"]),
        (TableField.Value, ["累计", "绝对数", "绝对额", "绝对量", "完成数", "完成额", "完成情况", "实绩", "实际完成", "总量", "数值", "本期", "报告期", "本年", "完成"]),
        (TableField.Name, ["指标名称", "主要指标", "经济指标", "指标", "项目名称", "名称", "项目"]),
    ];

    /// <summary>What the words at the head of a column, without spaces, say that it holds.</summary>
    public static TableField FieldOf(string head)
    {
        string words = Brackets().Replace(head, "");
        foreach ((TableField field, string[] known) in Heads)
        {
            if (known.Any(word => words.Contains(word, StringComparison.Ordinal)))
                return field;
        }

        // 1—9月 alone is the value of these months.
        return Reading.WrittenDate.IsSpan(words) ? TableField.Value : TableField.None;
    }

    /// <summary>The unit in the brackets of a head or a name, or behind 单位：; null where there is none.</summary>
    public static string? UnitIn(string text)
    {
        foreach (Match match in Brackets().Matches(text))
        {
            if (IsUnit(match.Groups[1].Value))
                return match.Groups[1].Value;
        }

        return UnitLine().Match(text) is { Success: true } line && IsUnit(line.Groups[1].Value) ? line.Groups[1].Value : null;
    }

    /// <summary>The name without the unit in its brackets.</summary>
    public static string WithoutUnit(string name) =>
        Brackets().Replace(name, match => IsUnit(match.Groups[1].Value) ? "" : match.Value).Trim();

    private static bool IsUnit(string text)
    {
        Forms.CellUnit unit = Forms.CellUnit.Of(text);
        return text is "%" or "％" || UnitTable.Known.Find(unit.Name) is not null;
    }

    [GeneratedRegex(@"[（(]\s*(?:单位[：:])?([^（）()]{1,8})\s*[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?:计量)?单位[：:]\s*([^\s，,；;、]{1,8})", RegexOptions.CultureInvariant)]
    private static partial Regex UnitLine();
}
