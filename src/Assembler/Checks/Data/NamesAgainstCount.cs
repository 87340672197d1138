using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C04: names that stand right before their number are as many: 甲公司、乙公司、丙公司{家数}.</summary>
internal sealed partial class NamesAgainstCount : IDataCheck
{
    /// <summary>Beyond this the number counts something else than the names before it.</summary>
    private const int MostApart = 5;

    private static readonly string[] Units = ["家", "个", "户", "所", "名", "位", "条"];

    /// <summary>A kind of things (化工、机电企业46家), or a doing, is no name.</summary>
    private static readonly Regex Kind = new(
        "(?:企业|单位|项目|行业|领域|部门|产业|人员|党员|干部|职工|员工|群众|学生|人才|业务|工作|场所|问题|隐患|案件|活动|服务|信息|户|村|镇|街道|社区|园区|"
        + "共|共计|合计|累计|新增|新建|建成|达|达到)$|^(?:[一二三四五六七八九十]是)");

    public string Code => "C04";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from narrative in data.Narratives
        from item in narrative.Narrative.Pieces.Index()
        where item.Item.IsFact && item.Index > 0 && !narrative.Narrative.Pieces[item.Index - 1].IsFact
        let count = narrative.Narrative.Facts[item.Item.Text]
        where count is { Value: >= 2 and <= 50, Approx: null } && Units.Contains(count.Unit)
        let stated = count.Value ?? 0
        let names = Listed().Match(narrative.Narrative.Pieces[item.Index - 1].Text)
        where names.Success && IsOff(names, stated)
        select new Finding(
            Code,
            Severity.Error,
            $"{narrative.Path}.{item.Item.Text}",
            $"“{names.Value}{QuantityText.Of(stated, count.Unit!)}”：列出{NamesOf(names)}个，写的是{QuantityText.Number(stated)}",
            "核对所列各项，改正数字或补全；没有列全的，在末尾写“等”");

    private static bool IsOff(Match names, decimal stated)
    {
        if (Kind.IsMatch(names.Groups["last"].Value))
            return false;
        int listed = NamesOf(names);
        int joints = names.Groups["last"].Value.Count(letter => letter is '和' or '与' or '及');
        return names.Groups["open"].Success
            ? stated < listed
            : stated < listed || (stated > listed + joints && stated <= listed + MostApart);
    }

    private static int NamesOf(Match names) => names.Groups["name"].Captures.Count + 1;

    // The first of the names may have a verb before it; it is one name all the same.
    [GeneratedRegex("(?:(?<name>[^，。；：、“”（）\\d]{1,24})、)+(?<last>[^，。；：、“”（）\\d]{1,24}?)(?<open>等)?$")]
    private static partial Regex Listed();
}
