using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Spreadsheets.Writing;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>What may be typed into the cells of a column, and what is said of them when they are gone to.</summary>
internal static class ColumnRules
{
    private const string Units = "亿元,万元,元,亿美元,万美元,%,个,家,户,人,万人,人次,次,件,起,宗,项,处,亩,平方米,万平方米,平方公里,公里,吨,万吨,亿千瓦时";
    private const string Stages = "前期,土方平整,基础施工,主体施工,设备安装,试生产,竣工,投产";
    private const string Levels = "国家级,省级,市级,县级";

    /// <summary>Null where anything may be typed and nothing need be said.</summary>
    public static CellRule? For(FormField field, string range)
    {
        string title = field.Label.Length > 30 ? field.Label[..30] : field.Label;
        string prompt = field.Description;
        string first = range.Split(':')[0];
        return field.Value.Kind switch
        {
            ValueKind.Number => new(range, CellRuleKind.Number, "", title, prompt, "这里只填数字：不写单位、约、逗号。单位填在“单位”列，约数填在“约数”列，数据未到就空着。"),
            ValueKind.Flag => new(range, CellRuleKind.Choice, FormWords.Yes, title, prompt, "填“是”，或者空着。"),
            ValueKind.Choice => new(range, CellRuleKind.Choice, string.Join(',', FormWords.ChoicesOf(field.Value.Type).Select(choice => choice.Chinese)), title, prompt, "请从下拉列表中选一项。"),
            ValueKind.Date => new(range, CellRuleKind.Condition, IsDate(first), title, $"{Sentence(prompt)}写作 2026年10月8日，也可以只写到年、月，或写上旬、中旬、下旬、底。", "不是日期。写作 2026年10月8日、2026年10月中旬、2026年10月底、2026年10月。"),
            ValueKind.Period => new(range, CellRuleKind.Any, "", title, $"{Sentence(prompt)}写作 2026年1—9月、2026年9月、2026年。", ""),
            ValueKind.List => new(range, CellRuleKind.Any, "", title, $"{Sentence(prompt)}有几项的一行写一项（Alt+Enter 换行）。", ""),
            _ when Suggestions(field) is { } words => new(range, CellRuleKind.Suggestion, words, title, prompt, "列表里没有这个词。确实要用就选“是”。"),
            _ => prompt.Length == 0 ? null : new(range, CellRuleKind.Any, "", title, prompt.Replace("，在 facts 中给出", "，在下面的“数据项”行中给出", StringComparison.Ordinal), ""),
        };
    }

    public static CellRule Kinds(FormTable table, string range) => new(
        range, CellRuleKind.Choice, string.Join(',', table.Kinds.Select(kind => kind.Label).Distinct()), "类别", "这一行是什么；新加的行可以空着，就是表里最上一级的一行。", "请从下拉列表中选一项。");

    private static string? Suggestions(FormField field) => field switch
    {
        { Field.Name: "unit" } => Units,
        { Field.Name: "stage" } => Stages,
        { Field.Name: "level" } => Levels,
        _ => null,
    };

    private static string Sentence(string text) => text.Length == 0 || text.EndsWith('。') ? text : $"{text}。";

    private static string IsDate(string cell) => $"OR(ISNUMBER({cell}),ISNUMBER(FIND(\"年\",{cell})),ISNUMBER(FIND(\"-\",{cell})),LEN({cell})=4)";
}
