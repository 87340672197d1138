using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Handed;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Tables;

/// <summary>How an office's own table was understood, or why it was not.</summary>
internal static class TableMessages
{
    public const string NoHead = "没有找到表头：前 12 行里没有一行同时有“指标”和数（累计、同比、目标等）的列。请在表头写明各列是什么";
    public const string NoValue = "表头里没有数值或增幅的列。请在表头写明哪一列是本期的数";

    public static string TwoColumns(string field, IEnumerable<string> columns) =>
        $"有几列都像是“{field}”：{string.Join('、', columns)}。分不清用哪一列，请只留一列，或改表头";

    public static string HeadFound(string sheet, int first, int last) => first == last ? $"表“{sheet}”：表头在第 {first} 行" : $"表“{sheet}”：表头在第 {first}—{last} 行";

    public static string NameOf(TableField field) => field switch
    {
        TableField.Number => "序号，不用",
        TableField.Name => "指标名称",
        TableField.Unit => "单位",
        TableField.Value => "数值",
        TableField.Month => "数值（当月、当季）",
        TableField.Prior => "基数（上年同期）",
        TableField.Growth => "增幅（%）",
        TableField.Target => "年度目标",
        TableField.Completion => "完成率（%）",
        TableField.Rank => "位次",
        TableField.Note => "附注",
        _ => "没有读取",
    };

    /// <summary>An indicator in one line, with what was taken for what.</summary>
    public static string Told(HandedObject indicator)
    {
        string Of(string key) => indicator.Find(key) is HandedScalar { IsNull: false } scalar
            ? scalar.Json is ['"', ..] ? JsonSerializer.Deserialize<string>(scalar.Json)! : scalar.Json
            : "";
        string unit = Of("unit");
        IEnumerable<string> parts =
        [
            Of("value") is { Length: > 0 } value ? $"数值 {value}{unit}" : "数值空缺",
            Of("prior") is { Length: > 0 } prior ? $"基数 {prior}{unit}" : "",
            Of("growth") is { Length: > 0 } growth ? $"增幅 {growth}%" : "",
            Of("target") is { Length: > 0 } target ? $"年度目标 {target}{unit}" : "",
            Of("completion") is { Length: > 0 } completion ? $"完成率 {completion}%" : "",
            unit.Length == 0 ? "没有单位" : "",
        ];
        return $"{indicator.Place} {Of("name")}：{string.Join("，", parts.Where(part => part.Length > 0))}";
    }
}
