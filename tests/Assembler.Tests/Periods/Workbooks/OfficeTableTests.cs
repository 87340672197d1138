using System.Text;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Spreadsheets.Writing;

namespace DevZoneDocs.Assembler.Tests.Periods.Workbooks;

/// <summary>Tables that offices make for themselves: read rightly, or refused with the reason; what was understood is told.</summary>
public sealed class OfficeTableTests
{
    private static readonly byte[] Cover = Encoding.UTF8.GetBytes(
        """{"zone":{"name":"滨河经济开发区"},"report":"first-three-quarters","period":"2026-01..2026-09","sections":{}}""");

    [Theory]
    [InlineData(
        "主要经济指标完成情况表|||||\n||||单位：亿元\n指标名称|计量单位|1—9月累计|上年同期|同比±%\n工业总产值|亿元|186.4|169.9|9.7\n规上企业|家|31|27|14.8",
        "工业总产值 186.4亿元 基数169.9 增幅9.7; 规上企业 31家 基数27 增幅14.8")]
    [InlineData(
        "2026年前三季度经济指标\n指标|单位|1-9月||年度目标|完成率\n||绝对数|同比增长（%）||\n财政总收入|万元|52000|5.5|70000|74.3",
        "财政总收入 52000万元 增幅5.5 目标70000 完成率74.3")]
    [InlineData(
        "项　目|累计完成（亿元）|增幅\n一、工业总产值|186.4|9.7%\n　其中：装备制造业|71.2|14.3%\n　　　　新材料|40|8%\n二、固定资产投资|96|-3.2",
        "工业总产值 186.4亿元 增幅9.7 [装备制造业 71.2亿元 增幅14.3, 新材料 40亿元 增幅8]; 固定资产投资 96亿元 增幅-3.2")]
    [InlineData(
        "指标名称|单位|实绩|比上年同期增减%|全市排名|备注\n#进出口总额|亿美元|4.1|-7.7|3|海关数\n注：数据来源统计局||||",
        "进出口总额 4.1亿美元 增幅-7.7 位次第3位")]
    [InlineData(
        "序号|主要指标|单位|本月|本年累计|同比增长\n1|用电量|亿千瓦时|3.81|17.92|1.8\n2|税收收入|亿元|1.97|13.2|10.7",
        "用电量 17.92亿千瓦时 增幅1.8; 税收收入 13.2亿元 增幅10.7")]
    [InlineData(
        "指标|增速（%）\n规模以上工业增加值|7.1\n固定资产投资|-2.4",
        "")]
    [InlineData(
        "指标（单位）|完成数|全年任务数\n工业总产值（亿元）|１８６．４|250\n新增企业（家）|约12|20",
        "工业总产值 186.4亿元 目标250; 新增企业 约12家 目标20")]
    [InlineData(
        "滨河经济开发区\n二〇二六年九月\n制表：统计科\n名称|单位|本期完成|去年同期\n工业总产值|亿元|186.4|169.9\n其中：|||\n　　高新技术产业|亿元|80|70\n单位负责人：王某|||",
        "工业总产值 186.4亿元 基数169.9 [高新技术产业 80亿元 基数70]")]
    public void A_table_is_read_by_the_words_at_its_head(string table, string indicators)
    {
        if (indicators.Length == 0)
        {
            Assert.Contains("没有单位", string.Join('\n', Explained(table)), StringComparison.Ordinal);
            return;
        }

        PeriodData data = Read(table);

        Assert.Equal(indicators, string.Join("; ", data.Sections["economy"].Indicators.Select(Shown)));
    }

    [Theory]
    [InlineData("指标|单位|2025年|2026年\n工业总产值|亿元|1|2", "表!A1：", "没有找到表头")]
    [InlineData("指标|单位|完成数|指标|单位|完成数\n甲|家|1|乙|家|2", "表!A1：", "有几列都像是“指标名称”")]
    [InlineData("指标|单位|一区完成数|二区完成数\n甲|家|1|2", "表!A1：", "有几列都像是“数值”")]
    [InlineData("会议通知\n时间|地点\n周一|三楼", "表：", "没有找到表头")]
    [InlineData("指标|单位|完成数\n工业总产值|亿元|很多", "表!C2：", "不是数字")]
    public void What_may_be_read_in_two_ways_is_refused_with_the_reason(string table, string place, string reason)
    {
        PeriodDataException refused = Assert.Throws<PeriodDataException>(() => Read(table));

        string problem = Assert.Single(refused.Problems).ToString();
        Assert.Contains(reason, problem, StringComparison.Ordinal);
        Assert.True(problem.Contains(place, StringComparison.Ordinal) || place == "表!A1：", problem);
    }

    [Fact]
    public void It_is_told_how_the_table_was_understood()
    {
        IReadOnlyList<string> told = Explained("序号|指标|单位|本月|累计|联系人\n1|工业总产值|亿元|20|186.4|王某\n||其他说明|||");

        Assert.Equal(
        [
            "表“表”：表头在第 1 行",
            "  A 列“序号”：序号，不用",
            "  B 列“指标”：指标名称",
            "  C 列“单位”：单位",
            "  D 列“本月”：没有读取",
            "  E 列“累计”：数值",
            "  F 列“联系人”：没有读取",
            "  表!B2 工业总产值：数值 186.4亿元",
        ],
        told);
    }

    [Fact]
    public void A_table_as_text_is_read_likewise()
    {
        byte[] csv = Encoding.UTF8.GetBytes("指标,单位,累计\r\n\"工业,总产值\",亿元,\"1,186.4\"\r\n企业,家,31\n");

        PeriodData data = PeriodDataReader.Read(
            [new HandedFile("封面.json", new MemoryStream(Cover)), new HandedFile("表.csv", new MemoryStream(csv)) { Section = "economy" }]);

        Assert.Equal("工业,总产值 1186.4亿元; 企业 31家", string.Join("; ", data.Sections["economy"].Indicators.Select(Shown)));
    }

    [Fact]
    public void Without_a_section_such_a_table_is_not_read()
    {
        PeriodDataException refused = Assert.Throws<PeriodDataException>(
            () => PeriodDataReader.Read([new HandedFile("表.xlsx", new MemoryStream(Workbook("指标|单位|完成数\n甲|家|1")))]));

        Assert.Contains("--explain", Assert.Single(refused.Problems).Message, StringComparison.Ordinal);
    }

    private static PeriodData Read(string table) => PeriodDataReader.Read(
        [new HandedFile("封面.json", new MemoryStream(Cover)), new HandedFile("表.xlsx", new MemoryStream(Workbook(table))) { Section = "economy" }]);

    private static IReadOnlyList<string> Explained(string table) =>
        PeriodDataReader.Explain(new HandedFile("表.xlsx", new MemoryStream(Workbook(table))));

    private static string Shown(Indicator indicator)
    {
        string approx = indicator.Approx is null ? "" : "约";
        string[] parts =
        [
            $"{indicator.Name} {approx}{indicator.Value}{indicator.Unit}",
            indicator.Prior is null ? "" : $"基数{indicator.Prior}",
            indicator.Growth is null ? "" : $"增幅{indicator.Growth}",
            indicator.Target is null ? "" : $"目标{indicator.Target}",
            indicator.Completion is null ? "" : $"完成率{indicator.Completion}",
            indicator.Rank is null ? "" : $"位次{indicator.Rank}",
            indicator.Breakdown is null ? "" : $"[{string.Join(", ", indicator.Breakdown.Parts.Select(Shown))}]",
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    /// <summary>One line a row, cells parted by bars; numbers are numbers.</summary>
    private static byte[] Workbook(string table)
    {
        IEnumerable<WrittenRow> rows = table.Split('\n').Select((line, row) => new WrittenRow(row + 1, [.. line.Split('|').Index()
            .Where(cell => cell.Item.Length > 0)
            .Select(cell => new WrittenCell(
                cell.Index + 1, decimal.TryParse(cell.Item, out decimal number) && char.IsAscii(cell.Item[0]) ? number : cell.Item, new CellLook()))]));
        return SpreadsheetWriter.Write([new WrittenSheet("表", [], rows)]);
    }
}
