using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Worker.Tests.Drafts;

/// <summary>A zone with as many projects as asked for, the same ones every time.</summary>
internal static class ManyProjects
{
    private static readonly string[] Places = ["东片区", "西片区", "临江片区", "高铁片区", "空港片区"];
    private static readonly string[] Trades = ["精密铸件", "工业软件", "冷链仓储", "纺织面料", "汽车线束", "生物试剂", "包装材料"];
    private static readonly string[] Stages = ["前期", "土方平整", "主体施工", "设备安装", "竣工", "投产"];

    public static PeriodData Make(int count)
    {
        Random random = new(20260331);
        List<Project> projects = [.. Enumerable.Range(1, count).Select(number => Project(number, random))];
        return new PeriodData
        {
            Zone = new Zone { Name = "九孔桥经济开发区" },
            Report = "annual",
            Period = Period.Of(2025, 1, 2025, 12),
            Sections = new OrderedDictionary<string, SectionData>
            {
                ["projects"] = new()
                {
                    Department = "项目办",
                    Indicators = [new Indicator { Name = "在册项目", Value = count, Unit = "个" }],
                    Projects = projects,
                },
            },
        };
    }

    private static Project Project(int number, Random random)
    {
        decimal total = random.Next(2000, 90000);
        decimal soFar = Math.Floor(total * random.Next(10, 101) / 100);
        return new Project
        {
            Id = $"p{number:000}",
            Name = $"{Places[random.Next(Places.Length)]}{Trades[random.Next(Trades.Length)]}{number}号项目",
            Stage = Stages[random.Next(Stages.Length)],
            InvestmentTotal = new Datum { Value = total, Unit = "万元" },
            InvestmentThisYear = new Datum { Value = Math.Floor(soFar / 2), Unit = "万元" },
            InvestmentCumulative = new Datum { Value = soFar, Unit = "万元" },
        };
    }
}
