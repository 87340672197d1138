namespace DevZoneDocs.Assembler.Periods.Workbooks;

/// <summary>What is said to whoever filled in a workbook: what is wrong, and what would do; or what was taken, and how.</summary>
internal static class WorkbookMessages
{
    public const string Uncalculated = "公式还没有计算过。请用 Excel 或 WPS 打开、保存后再报，或直接填数";
    public const string FlagInNumber = "应为数字，现为逻辑值（TRUE、FALSE）。请改填数字";
    public const string NothingOrZero = "“无”是 0，还是没有数据？是 0 就填 0，没有数据就空着";
    public const string DateInText = "被表格软件当成了日期。请把格式改为文本后重填";
    public const string YearlessDate = "日期没有写年份。请写全，如 2026年10月8日";
    public const string NameMissing = "没有填名称。一行数据项要有名称，同句子里 {} 中的一样";
    public const string MacrosIgnored = "工作簿带有宏，没有运行，也不读取";
    public const string LinksIgnored = "工作簿引用了别的文件或外部数据，没有打开；单元格取上次保存的值";
    public const string OrderByNumber = "各行的次序与“序号”不一致，按序号排列。要改次序请改序号";
    public const string HiddenSheet = "这张表是隐藏的，同样读取了";
    public const string NoSheet = "工作簿里没有填报表。请用 workbook 命令生成的填报表填写，或用 data --explain 看别的表是怎样读的";
    public const string RemarkIgnored = "这一行只有文字，当作说明，没有读取";
    public const string KeyMissing = "这张表没有“部分代号”，不知道属于哪个部分。请从原来的填报表复制【本部分】";
    public const string CoverMissing = "没有封面，不知道是哪个开发区、哪个报告期的数据。至少一个文件要带封面";

    public static string Missing(string label) => $"“{label}”没有填。请补上";

    public static string Error(string text) => $"公式出错（{PlainText.Visible(text)}）。请改正公式，或直接填数";

    public static string DateInNumber(string date) => $"应为数字，现为日期 {date}。可能是被表格软件当成了日期，请把格式改为常规后重填";

    public static string NotNumber(string text) => $"“{PlainText.Visible(text)}”不是数字。只填数字，说明写在“附注”列，数据未到就空着";

    public static string NumberWithRemark(string number, string remark) =>
        $"数字后面有文字“{PlainText.Visible(remark)}”。格里只填 {number}，说明写在“附注”列，是预计数的在“预计数”列填“是”";

    public static string Accounting(string text) => $"“{PlainText.Visible(text)}”是负数还是带括号的数？负数前写减号";

    public static string PercentInNumber(string text, string unit) =>
        $"写成了百分数 {PlainText.Visible(text)}，而单位是“{PlainText.Visible(unit)}”。请核对数值和单位";

    public static string ShareOrPercent(string number, string percent) =>
        $"{number} 是 {number}% 还是 {percent}%？是 {percent}% 就填 {percent}，是 {number}% 就连同百分号填 {number}%";

    public static string OtherUnit(string text, string unit) => $"“{PlainText.Visible(text)}”的单位与“单位”列的“{PlainText.Visible(unit)}”不是一回事。请改一致";

    public static string ApproxElsewhere(string word, string given) => $"数前写了“{word}”，而“约数”列填的是“{given}”。请改一致";

    public static string ApproxUnwritable(string word) => $"这里不能写约数“{word}”。只填数字";

    public static string UnknownChoice(string text, IEnumerable<string> choices, string? nearest) =>
        $"没有“{PlainText.Visible(text)}”这个选项。{(nearest is null ? $"可填：{string.Join('、', choices)}" : $"是否指：{nearest}？")}";

    public static string NotFlag(string text) => $"“{PlainText.Visible(text)}”看不懂。填“是”，或者空着";

    public static string NotDate(string text) => $"“{PlainText.Visible(text)}”不是日期。写作 2026年10月8日、2026年10月中旬、2026年10月底、2026年10月 或 2026年";

    public static string NotPeriod(string text) => $"“{PlainText.Visible(text)}”不是报告期。写作 2026年1—9月、2026年9月 或 2026年";

    public static string ManyLines(string label) => $"“{label}”有几行字，连成了一行";

    public static string FromFormula(string value) => $"是公式，取上次算出的 {PlainText.Visible(value)}";

    public static string Taken(string text, string value) => $"“{PlainText.Visible(text)}”按 {PlainText.Visible(value)} 读取";

    public static string UnknownKind(string text, string? nearest) =>
        $"没有“{PlainText.Visible(text)}”这种类别。{(nearest is null ? "请从下拉列表中选" : $"是否指：{nearest}？")}";

    public static string KindElsewhere(string kind, string above) => $"“{kind}”不能直接放在“{above}”下面。请核对序号和类别";

    public static string KindMissing(IEnumerable<string> kinds) => $"没有填类别，不知道是 {string.Join("、", kinds.Take(8))} 中的哪一种";

    public static string NumberTwice(string number, string first) => $"序号 {number} 与 {first} 重复。新加的行可以不填序号";

    public static string ParentMissing(string number, string parent) => $"序号 {number} 的上一级 {parent} 不在表里。请补上，或改序号";

    public static string NotRowNumber(string text) => $"“{PlainText.Visible(text)}”不是序号。写作 1、1.2，新加的行可以空着";

    public static string OnlyOnce(string kind) => $"“{kind}”只能有一行";

    public static string NameTwice(string name) => $"“{PlainText.Visible(name)}”填了两次。只留一行，或改名称";

    public static string NoHead(string table) => $"【{table}】下面没有表头，读不出各列。请从原来的填报表复制表头";

    public static string UnknownColumn(string head) => $"“{PlainText.Visible(head)}”列不是填报表的列，没有读取";

    public static string ColumnTwice(string head) => $"“{PlainText.Visible(head)}”列有两个，只读前一个";

    public static string UnknownTable(string title) => $"【{PlainText.Visible(title)}】不是填报表的表，没有读取";

    public static string TableTwice(string title, string first) => $"【{title}】与 {first} 重复，两处都读取了";

    public static string UnknownSheet(string hint) => $"这张表不是填报表，没有读取{hint}";

    public static string SheetTwice(string key, string first) => $"与“{first}”是同一个部分（{key}）。请删去复制出来的一张，或改“部分代号”";

    public static string Contradiction(string what, string first, string firstPlace, string second) =>
        $"{what}两处不一：{firstPlace} 为 {PlainText.Visible(first)}，这里为 {PlainText.Visible(second)}。用了前一个，请核对";
}
