using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>The stage of a project (阶段): how far it is, and the words around it in a sentence (已竣工, 正在主体施工, 处于前期阶段).</summary>
public static class StageName
{
    /// <summary>How far, from what is finished (0) to what is only talked about (4); null where the stage is none that is known.</summary>
    public static int? Rank(string stage) => stage switch
    {
        _ when TalkedAbout.IsMatch(stage) => 4,
        _ when Prepared.IsMatch(stage) => 3,
        _ when Begun.IsMatch(stage) => 2,
        _ when Built.IsMatch(stage) => 1,
        _ when Finished.IsMatch(stage) => 0,
        _ => null,
    };

    /// <summary>What stands before and behind the stage in a sentence.</summary>
    public static (string Before, string After) Around(string stage)
    {
        if (stage.StartsWith('已') || stage.StartsWith('正'))
            return ("", "");
        return Rank(stage) switch
        {
            0 when stage is "运营" or "使用" => ("已投入", ""),
            0 or 2 => ("已", ""),
            _ when stage is "在谈" or "在建" => ("目前", ""),
            _ when Done.IsMatch(stage) => (stage.Length > 2 ? "" : "已", ""),
            3 when stage == "前期" => ("正在开展", "工作"),
            4 when stage.EndsWith("洽谈", StringComparison.Ordinal) => ("正在", ""),
            1 when stage.EndsWith("施工", StringComparison.Ordinal) || stage.EndsWith("安装", StringComparison.Ordinal)
                || stage.EndsWith("调试", StringComparison.Ordinal) => (stage.Length > 2 ? "正在进行" : "正在", ""),
            3 => ("正在", ""),
            1 when Going.IsMatch(stage) => (stage.Length > 2 && stage[0] != '试' ? "正在进行" : "正在", ""),
            _ => ("处于", "阶段"),
        };
    }

    private static readonly Regex Done = new("(签约|封顶|开盘)$");

    private static readonly Regex Going = new("(建设|装修|试生产|试运行|铺设|配套|销售)$");

    private static readonly Regex TalkedAbout = new("洽谈|在谈|签约|意向|储备");

    private static readonly Regex Prepared = new("前期|征地|征迁|拆迁|清表|平整|招标|招投标|设计|规划|立项|报批|审批|选址|政策处理|土地");

    private static readonly Regex Begun = new("开工|破土|进场|奠基");

    private static readonly Regex Built = new("施工|安装|装修|调试|试生产|试运行|配套|桩基|封顶|在建|建设|铺设|主体|开盘|销售");

    private static readonly Regex Finished = new("竣工|投产|投用|投入使用|运营|通车|完工|建成|交付|启用|验收");
}
