using DevZoneDocs.Assembler.Periods;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DevZoneDocs.Assembler.Tests.Periods.Workbooks;

/// <summary>Workbooks as people leave them, each with what is to be said of it.</summary>
internal static class SpoiledWorkbooks
{
    /// <summary>
    /// The sheet 经济运行 has its indicators in the rows 6 (工业总产值), 7 (其中), 8 (装备制造业), 9 (财政总收入) and 10 (企业), open rows up to 14,
    /// and projects in 18 (甲项目) and 19 (its milestone); 名称 is C, 单位 D, 数值 E, 基数 F, 增幅 G, 年度目标 H.
    /// </summary>
    public static readonly PeriodData Data = Given.Json("""
        { "zone": { "name": "滨河经济开发区" }, "report": "first-three-quarters", "period": "2026-01..2026-09", "sections": {
          "economy": { "title": "经济运行", "department": "经济发展局", "due": "2026-10-08",
            "indicators": [
              { "name": "工业总产值", "value": 186.4, "unit": "亿元", "prior": 169.9, "target": 250,
                "breakdown": { "mode": "partial", "parts": [ { "name": "装备制造业", "value": 71.2, "growth": 14.3 } ] } },
              { "name": "财政总收入", "value": 52000, "unit": "万元", "growth": 5.5 },
              { "name": "企业", "value": 31, "unit": "家", "approx": "近" } ],
            "projects": [ { "name": "甲项目", "stage": "主体施工", "investmentTotal": { "value": 1.2, "unit": "亿元" },
              "milestones": [ { "event": "竣工", "date": "2026-12-end", "planned": true } ] } ] },
          "safety": { "title": "安全生产", "department": "应急管理局",
            "activities": [ { "text": "检查企业{检查}", "facts": { "检查": { "value": 12, "unit": "次" } } } ] } } }
        """);

    public static readonly IReadOnlyList<SpoiledWorkbook> All =
    [
        .. Numbers(), .. Rates(), .. Units(), .. Cells(), .. Words(), .. Dates(), .. Rows(), .. Columns(), .. Sheets(),
    ];

    private static IEnumerable<SpoiledWorkbook> Numbers() =>
    [
        new("千分号", book => book.Text("E9", "52,000"), Notes: ["经济运行!E9：“52,000”按 52000 读取"], Holds: data => Revenue(data).Value == 52000),
        new("全角数字", book => book.Text("E6", "１８６．４"), Holds: data => Output(data).Value == 186.4m),
        new("数字前后有空格", book => book.Text("E6", " 186.4　"), Holds: data => Output(data).Value == 186.4m),
        new("文本格式的数字", book => book.Text("E6", "186.40"), Holds: data => Output(data).Value!.Value.ToString() == "186.40"),
        new("二进制小数的尾数", book => book.Number("E6", "186.40000000000001"), Holds: data => Output(data).Value == 186.4m),
        new("显示两位小数", book => book.Number("E6", "186.4", "0.00"), Holds: data => Output(data).Value!.Value.ToString() == "186.40"),
        new("科学记数的整数", book => book.Number("E9", "5.2E4"), Holds: data => Revenue(data).Value == 52000),
        new("约数", book => book.Text("E6", "约186.4"), Notes: ["经济运行!E6：“约186.4”按 186.4 读取"], Holds: data => Output(data).Approx == Approximation.About),
        new("约数与约数列不一", book => book.Text("E10", "超过31"), ["经济运行!E10：数前写了“超过”，而“约数”列填的是“近”。请改一致"]),
        new("约数与约数列一致", book => book.Text("E10", "近31家"), Notes: ["经济运行!E10：“近31家”按 31家 读取"], Holds: data => Firms(data).Approx == Approximation.Nearly),
        new("基数前有约", book => book.Text("F6", "约170"), ["经济运行!F6：这里不能写约数“约”。只填数字"], ["经济运行!F6：“约170”按 170 读取"]),
        new("一字线", book => book.Text("E6", "—"), Holds: data => Output(data).Value is null),
        new("短横", book => book.Text("F6", "-"), Holds: data => Output(data).Prior is null),
        new("无", book => book.Text("E6", "无"), ["经济运行!E6：“无”是 0，还是没有数据？是 0 就填 0，没有数据就空着"]),
        new("待报", book => book.Text("E6", "待报"), Holds: data => Output(data).Value is null),
        new("文字", book => book.Text("E6", "与去年差不多"), ["经济运行!E6：“与去年差不多”不是数字。只填数字，说明写在“附注”列，数据未到就空着"]),
        new("数字后有说明", book => book.Text("E6", "186.4（预计）"), ["经济运行!E6：数字后面有文字“（预计）”。格里只填 186.4，说明写在“附注”列，是预计数的在“预计数”列填“是”"]),
        new("括号里的数", book => book.Text("E9", "(52000)"), ["经济运行!E9：“(52000)”是负数还是带括号的数？负数前写减号"]),
        new("两行两个数", book => book.Text("E6", "36.3\n37"), ["经济运行!E6：“36.3 37”不是数字。只填数字，说明写在“附注”列，数据未到就空着"]),
        new("空格隔开的两个数", book => book.Text("E6", "10 20"), ["经济运行!E6：“10 20”不是数字。只填数字，说明写在“附注”列，数据未到就空着"]),
        new("两个数", book => book.Text("E6", "186.4/190"), ["经济运行!E6：“186.4/190”不是数字。只填数字，说明写在“附注”列，数据未到就空着"]),
        new("小数位太多", book => book.Number("E6", "186.123456789"), ["经济运行!E6：186.123456789 小数位太多，最多 8 位。请按统计口径取整"]),
        new("个数是负数", book => book.Number("E10", "-31"), ["经济运行!E10：以“家”计的数不会是负数。请核对；减少的数量另立“净增”指标"]),
        new("空着的数是缺项", book => book.Blank("E6"), Holds: data => Output(data).Value is null && data.Origins.PlaceOf("/sections/economy/indicators/0/value") == "经济运行!E6"),
    ];

    private static IEnumerable<SpoiledWorkbook> Rates() =>
    [
        new("百分数写成 12.3%", book => book.Text("G9", "12.3%"), Holds: data => Revenue(data).Growth == 12.3m),
        new("百分数格式的 0.123", book => book.Number("G9", "0.123", "0.0%"), Notes: ["经济运行!G9：“12.3%”按 12.3 读取"], Holds: data => Revenue(data).Growth == 12.3m),
        new("不知是百分之几的 0.123", book => book.Number("G9", "0.123"), ["经济运行!G9：0.123 是 0.123% 还是 12.3%？是 12.3% 就填 12.3，是 0.123% 就连同百分号填 0.123%"]),
        new("写明是百分之零点几", book => book.Text("G9", "0.12%"), Holds: data => Revenue(data).Growth == 0.12m),
        new("下降写成文字", book => book.Text("G9", "下降5.7%"), Notes: ["经济运行!G9：“下降5.7%”按 -5.7 读取"], Holds: data => Revenue(data).Growth == -5.7m),
        new("增长写成文字", book => book.Text("G9", "增长5.7%"), Notes: ["经济运行!G9：“增长5.7%”按 5.7 读取"], Holds: data => Revenue(data).Growth == 5.7m),
        new("数值里写了百分数", book => book.Text("E6", "12.3%"), ["经济运行!E6：写成了百分数 12.3%，而单位是“亿元”。请核对数值和单位"]),
        new("数值格是百分数格式", book => book.Number("E6", "1.864", "0%"), ["经济运行!E6：写成了百分数 186.4%，而单位是“亿元”。请核对数值和单位"]),
        new("增幅待报", book => book.Text("G9", "待报"), Holds: data => Revenue(data).Growth is null && Revenue(data).Asks is [AskedRate.Growth]),
    ];

    private static IEnumerable<SpoiledWorkbook> Units() =>
    [
        new("万元格里填亿元", book => book.Text("E9", "5.2亿元"), Notes: ["经济运行!E9：“5.2亿元”按 52000万元 读取"], Holds: data => Revenue(data).Value == 52000),
        new("万元格里填亿", book => book.Text("E9", "5.2亿"), Notes: ["经济运行!E9：“5.2亿”按 52000万元 读取"], Holds: data => Revenue(data).Value == 52000),
        new("数字后带本来的单位", book => book.Text("E6", "186.4亿元"), Notes: ["经济运行!E6：“186.4亿元”按 186.4亿元 读取"], Holds: data => Output(data).Value == 186.4m),
        new("别的货币", book => book.Text("E9", "5.2亿美元"), ["经济运行!E9：“5.2亿美元”的单位与“单位”列的“万元”不是一回事。请改一致"]),
        new("没有单位", book => book.Blank("D6"), ["经济运行!C6：指标没有单位。在“单位”中填单位，如 亿元、家、%"]),
    ];

    private static IEnumerable<SpoiledWorkbook> Cells() =>
    [
        new("公式算出的数", book => book.Number("E6", "186.4", formula: "100+86.4"), Notes: ["经济运行!E6：是公式，取上次算出的 186.4"], Holds: data => Output(data).Value == 186.4m),
        new("公式除不尽", book => book.Number("E6", "186.33333333333334", formula: "559/3"), Notes: ["经济运行!E6：是公式，取上次算出的 186.3333"], Holds: data => Output(data).Value == 186.3333m),
        new("公式除不尽，显示一位", book => book.Number("E6", "186.33333333333334", "0.0", "559/3"), Notes: ["经济运行!E6：是公式，取上次算出的 186.3"], Holds: data => Output(data).Value == 186.3m),
        new("公式没有算过", book => book.Formula("E6", "100+86.4"), ["经济运行!E6：公式还没有计算过。请用 Excel 或 WPS 打开、保存后再报，或直接填数"]),
        new("公式出错", book => book.Formula("E6", "1/0", CellValues.Error, "#DIV/0!"), ["经济运行!E6：公式出错（#DIV/0!）。请改正公式，或直接填数"]),
        new("引用别的文件的公式", book => book.Number("E6", "186.4", formula: "[1]Sheet1!A1"), Notes: ["经济运行!E6：是公式，取上次算出的 186.4"]),
        new("逻辑值", book => book.Typed("E6", CellValues.Boolean, "1"), ["经济运行!E6：应为数字，现为逻辑值（TRUE、FALSE）。请改填数字"]),
        new("变成了日期的数", book => book.Number("E6", "46023", "yyyy/m/d"), ["经济运行!E6：应为数字，现为日期 2026-01-01。可能是被表格软件当成了日期，请把格式改为常规后重填"]),
        new("分段加粗的文字", book => book.Rich("C6", "工业", "总产值"), Holds: data => Output(data).Name == "工业总产值"),
        new("名称里有换行", book => book.Text("C6", "工业\n总产值"), Notes: ["经济运行!C6：“名称”有几行字，连成了一行"], Holds: data => Output(data).Name == "工业总产值"),
        new("名称变成了日期", book => book.Number("C6", "46023", "m月d日"), ["经济运行!C6：被表格软件当成了日期。请把格式改为文本后重填"]),
        new("名称是数字", book => book.Number("C6", "2025"), Holds: data => Output(data).Name == "2025"),
        new("名称里有看不见的字符", book => book.Text("C6", "工业\u200b总产值"), ["经济运行!C6：含有不能写入公文的字符 U+200B（零宽字符）。请删除"]),
    ];

    private static IEnumerable<SpoiledWorkbook> Words() =>
    [
        new("没有这个选项", book => book.Text("N7", "部份分项"), ["经济运行!N7：没有“部份分项”这个选项。是否指：部分分项？"]),
        new("选项写成代号", book => book.Text("N7", "exhaustive"), Holds: data => Output(data).Breakdown!.Mode == BreakdownMode.Exhaustive),
        new("没有名称", book => book.Blank("C6"), ["经济运行!C6：缺少“名称”。请补上"]),
        new("重名", book => book.Text("C9", "工业总产值"), ["经济运行!C9：与 经济运行!C6 重名：\"工业总产值\"。改名，或填写不同的“代号”"]),
        new("花括号没有配对", book => { book.Sheet = "安全生产"; book.Text("C6", "检查企业{检查"); }, ["安全生产!C6：“{检查”的花括号没有配对。数据项写作 {名称}，花括号本身写两个"]),
        new("句子里的名称写错", book => { book.Sheet = "安全生产"; book.Text("C6", "检查企业{检察}"); }, ["安全生产!C7：数据项 \"检查\" 没有写进内容。在内容中写 {检查}，或去掉它"]),
        new("句子里的数还没有", book => { book.Sheet = "安全生产"; book.Text("C6", "检查企业{检查}，整改{整改}"); }, Holds: data => data.Sections["safety"].Activities[0].Text.Facts["整改"] is { Value: null }),
        new("数据项没有名称", book => { book.Sheet = "安全生产"; book.Blank("C7"); }, ["安全生产!C7：没有填名称。一行数据项要有名称，同句子里 {} 中的一样"]),
    ];

    private static IEnumerable<SpoiledWorkbook> Dates() =>
    [
        new("真正的日期", book => book.Number("D11", "46303", "yyyy-mm-dd"), Holds: data => Economy(data).Due == new PartialDate(2026, 10, Day: 8), Sheet: "封面"),
        new("从 1904 年起算的日期", book => { book.Workbook.Workbook!.WorkbookProperties = new WorkbookProperties { Date1904 = true }; book.Number("D11", "44841", "yyyy-mm-dd"); }, Holds: data => Economy(data).Due == new PartialDate(2026, 10, Day: 8), Sheet: "封面"),
        new("点分的日期", book => book.Text("D11", "2026.10.8"), Holds: data => Economy(data).Due == new PartialDate(2026, 10, Day: 8), Sheet: "封面"),
        new("斜线的全角日期", book => book.Text("D11", "２０２６／１０／８"), Holds: data => Economy(data).Due == new PartialDate(2026, 10, Day: 8), Sheet: "封面"),
        new("没有年份的日期", book => book.Text("D11", "10月8日"), ["封面!D11：日期没有写年份。请写全，如 2026年10月8日"], Sheet: "封面"),
        new("不是日期", book => book.Text("D11", "尽快"), ["封面!D11：“尽快”不是日期。写作 2026年10月8日、2026年10月中旬、2026年10月底、2026年10月 或 2026年"], Sheet: "封面"),
        new("没有的日期", book => book.Text("D11", "2026年2月30日"), ["封面!D11：“2026年2月30日”不是日期。写作 2026年10月8日、2026年10月中旬、2026年10月底、2026年10月 或 2026年"], Sheet: "封面"),
    ];

    private static IEnumerable<SpoiledWorkbook> Rows() =>
    [
        new("表前插入空行", book => book.InsertRows(4, 3), Holds: data => Output(data).Value == 186.4m && data.Origins.PlaceOf("/sections/economy/indicators/0/value") == "经济运行!E9"),
        new("表里插入空行", book => book.InsertRows(9, 2), Holds: data => Economy(data).Indicators.Count == 3),
        new("末尾加一行", book => { book.Text("C11", "固定资产投资"); book.Number("E11", "9.8"); book.Text("D11", "亿元"); }, Holds: data => Economy(data).Indicators[3] is { Name: "固定资产投资", Value: 9.8m }),
        new("中间加一行，写明类别", book => { book.InsertRows(9, 1); book.Text("B9", "分项"); book.Text("C9", "纺织业"); book.Number("E9", "3"); }, Holds: data => Output(data).Breakdown!.Parts[1].Name == "纺织业"),
        new("中间加一行，没有类别", book => { book.InsertRows(9, 1); book.Text("C9", "纺织业"); book.Number("E9", "3"); }, ["经济运行!B9：没有填类别，不知道是 指标、另一比较、对比、另一单位、累计、其中、几种分法、附带指标 中的哪一种"]),
        new("排过序", book => book.Swap(6, 10), Notes: ["经济运行!A6：各行的次序与“序号”不一致，按序号排列。要改次序请改序号"], Holds: data => Output(data).Name == "工业总产值" && Output(data).Breakdown!.Parts.Count == 1),
        new("删去一个指标", book => book.DeleteRow(9), Holds: data => Economy(data).Indicators.Select(indicator => indicator.Name).SequenceEqual(["工业总产值", "企业"])),
        new("删去上级、留下分项", book => book.DeleteRow(7), ["经济运行!A8：序号 1.1.1 的上一级 1.1 不在表里。请补上，或改序号"]),
        new("清空一行", book => { foreach (string cell in new[] { "C10", "D10", "E10", "M10" }) book.Blank(cell); }, Holds: data => Economy(data).Indicators.Count == 2),
        new("序号重复", book => book.Text("A10", "2"), ["经济运行!A10：序号 2 与 经济运行!A9 重复。新加的行可以不填序号"]),
        new("序号写成数字", book => { book.Number("A6", "1"); book.Number("A7", "1.1"); }, Holds: data => Output(data).Breakdown!.Parts.Count == 1),
        new("序号看不懂", book => book.Text("A10", "三"), ["经济运行!A10：“三”不是序号。写作 1、1.2，新加的行可以空着"]),
        new("没有这种类别", book => book.Text("B10", "指标项"), ["经济运行!B10：没有“指标项”这种类别。是否指：指标？"]),
        new("类别放错地方", book => book.Text("B10", "分项"), ["经济运行!B10：“分项”不能直接放在“指标”下面。请核对序号和类别"]),
        new("表末的说明", book => book.Text("A13", "注：本表由统计科填报"), Notes: ["经济运行!A13：这一行只有文字，当作说明，没有读取"]),
        new("其中没有分项", book => book.DeleteRow(8), ["经济运行!C7：“其中”没有分项。至少填一项，或去掉“其中”"]),
    ];

    private static IEnumerable<SpoiledWorkbook> Columns() =>
    [
        new("列换了位置", book => book.SwapColumns("D", "G"), Holds: data => Output(data) is { Unit: "亿元", Value: 186.4m }),
        new("加了一列", book => { book.Text("BZ5", "联系人"); book.Text("BZ6", "王某"); }, Notes: ["经济运行!BZ5：“联系人”列不是填报表的列，没有读取"]),
        new("列重复", book => { book.Text("BZ5", "数值"); book.Number("BZ6", "1"); }, Notes: ["经济运行!BZ5：“数值”列有两个，只读前一个"], Holds: data => Output(data).Value == 186.4m),
        new("表头没有了", book => book.DeleteRow(5), ["经济运行!A4：【指标】下面没有表头，读不出各列。请从原来的填报表复制表头"]),
        new("表头加了空格", book => book.Text("E5", "数　值"), Holds: data => Output(data).Value == 186.4m),
        new("表名改了", book => book.Text("A4", "【我的指标】"), Notes: ["经济运行!A4：【我的指标】不是填报表的表，没有读取"], Holds: data => Economy(data).Indicators.Count == 0),
    ];

    private static IEnumerable<SpoiledWorkbook> Sheets() =>
    [
        new("隐藏的表", book => book.Hide("安全生产"), Notes: ["安全生产：这张表是隐藏的，同样读取了"], Holds: data => data.Sections.Count == 2),
        new("改了名的表", book => book.Rename("安全生产", "应急局"), Holds: data => data.Sections.Count == 2 && data.Origins.PlaceOf("/sections/safety/activities/0/text") == "应急局!C6"),
        new("复制出来的表", book => book.Copy("经济运行", "经济运行 (2)"), ["经济运行 (2)!C35：与“经济运行”是同一个部分（economy）。请删去复制出来的一张，或改“部分代号”"]),
        new("只有自己的表", book => book.Remove("安全生产"), Holds: data => data.Sections.Keys.SequenceEqual(["economy"])),
        new("部分代号没有了", book => book.Blank("C35"), ["经济运行!A25：这张表没有“部分代号”，不知道属于哪个部分。请从原来的填报表复制【本部分】"]),
        new("报告期写错", book => book.Text("C19", "前三个季度"), ["封面!C19：“前三个季度”不是报告期。写作 2026年1—9月、2026年9月 或 2026年"], Sheet: "封面"),
        new("报告期的别种写法", book => book.Text("C19", "2026年前三季度"), Holds: data => data.Period.ToString() == "2026-01..2026-09", Sheet: "封面"),
        new("别人的表", book => book.Copy("经济运行", "草稿"), ["草稿!C35：与“经济运行”是同一个部分（economy）。请删去复制出来的一张，或改“部分代号”"]),
        new("带宏", book => book.Workbook.AddNewPart<VbaProjectPart>().FeedData(new MemoryStream([1, 2, 3])), Notes: ["封面：工作簿带有宏，没有运行，也不读取"]),
        new("引用别的文件", book => book.Workbook.AddNewPart<ExternalWorkbookPart>().ExternalLink = new ExternalLink(), Notes: ["封面：工作簿引用了别的文件或外部数据，没有打开；单元格取上次保存的值"]),
    ];

    private static SectionData Economy(PeriodData data) => data.Sections["economy"];

    private static Indicator Output(PeriodData data) => Economy(data).Indicators[0];

    private static Indicator Revenue(PeriodData data) => Economy(data).Indicators[1];

    private static Indicator Firms(PeriodData data) => Economy(data).Indicators[2];
}

/// <summary>One spoiled workbook.</summary>
/// <param name="Name">What was done to it.</param>
/// <param name="Problems">What is told when it is refused; empty where it is read.</param>
/// <param name="Notes">What is told of how it was read.</param>
/// <param name="Holds">What is true of the data then.</param>
/// <param name="Sheet">In which the edit is made.</param>
internal sealed record SpoiledWorkbook(
    string Name, Action<EditedWorkbook> Edit, string[]? Problems = null, string[]? Notes = null, Func<PeriodData, bool>? Holds = null, string Sheet = "经济运行");
