using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>
/// The verb that an indicator takes in a sentence, by its kind: 实现 of output and income, 完成 of investment, 共有 of what is counted, 为 or
/// 达到 of a level.
/// </summary>
/// <param name="Before">Stands before the name: 实现工业总产值; empty where the name says itself what is done.</param>
/// <param name="After">Stands between name and value: 产销率为93.1%; empty else.</param>
public readonly record struct IndicatorVerb(string Before, string After)
{
    /// <summary>No verb at all.</summary>
    public static readonly IndicatorVerb None = new("", "");

    private static readonly string[] Countable = ["个", "家", "户", "条", "座", "人", "名", "支", "所"];

    /// <summary>Verbs that names begin with, of one letter and of two.</summary>
    private static readonly string[] Done =
    [
        "新", "累计", "完成", "实现", "引进", "受理", "接待", "接处警", "发放", "培训", "开展", "组织", "举办", "查", "移交", "处置", "帮助", "化解", "办结", "检查", "整改",
        "发展", "建成", "落实", "征", "收回", "拆除", "减少", "增加", "净增", "已", "未", "正", "确定", "实际", "合同", "预备党员", "编发", "签", "兑现", "拨付", "争取", "盘活",
        "走访", "慰问", "帮扶", "培育", "认定", "获评", "获批", "获得", "入库", "入选", "申报", "招引", "招聘", "招录", "录用", "安置", "救助", "资助", "扶持", "支持", "指导", "督查", "督办", "约谈", "问责", "处分",
        "处理", "办理", "审批", "核准", "备案", "注销", "关停", "关闭", "淘汰", "搬迁", "腾退", "清退", "清理", "清运", "整治", "治理", "改造", "修复", "疏浚", "铺设", "架设", "敷设", "安装", "栽植", "种植", "投放",
        "投用", "交付", "启用", "出让", "供应", "供地", "收储", "划拨", "流转", "解决", "调解", "排查", "立案", "破获", "抓获", "打掉", "缴获", "刊发", "刊登", "发布",
        "推送", "报送", "编印", "编制", "制作", "召开", "承办",
        "参加", "带动", "吸纳", "募集", "筹集", "融资", "授信", "授权", "上缴", "减免", "退还", "兑付", "奖励", "表彰", "选派", "选聘", "提拔", "组建",
        "成立", "设立", "建立", "开设", "开通", "创建", "实施", "谋划", "推进",
        "续建", "复工", "洽谈", "对接", "拜访", "邀请", "赴", "外出", "行政处罚", "应急演练", "下达", "压减", "节约", "补助", "修缮", "维修", "更新", "采购", "购置", "配备",
        "捐赠", "惠及", "覆盖", "服务企业", "服务群众", "开工",
        "竣工", "投产", "签订", "印发", "出台", "公示", "公开", "回访", "调处", "移送", "批捕", "起诉", "追缴", "清欠", "返还",
    ];

    /// <summary>Whether the word is a verb alone, which runs on into what follows (新增, 新引进, 累计完成).</summary>
    public static bool IsDoing(string word) =>
        word.Length is >= 2 and <= 4 && Doing.IsMatch(word);

    /// <param name="isFall">Whether the value fell, so that 达到 would boast.</param>
    public static IndicatorVerb Of(string name, string unit, Approximation? approx = null, bool isFall = false)
    {
        if (UnitName.PointsOf(unit) is not null)
            return Level(approx, isFall: true);
        if (unit.Contains('/', StringComparison.Ordinal) || PerHead.IsMatch(name))
            return Level(approx, isFall);
        if (Done.Any(verb => name.StartsWith(verb, StringComparison.Ordinal)) || HappenedName.IsMatch(name))
            return None;
        if (unit is "起" or "宗" && AccidentName.IsMatch(name))
            return new("发生", "");
        if (ComplaintName.IsMatch(name))
            return new("受理", "");
        if (VisitName.IsMatch(name))
            return new("接待", "");
        if (InvestmentName.IsMatch(name))
            return new("完成", "");
        if (OutputName.IsMatch(name))
            return new("实现", "");
        if (LevelName.IsMatch(name) || UnitName.KindOf(unit) != UnitKind.Count)
            return Level(approx, isFall);

        // 稿件312篇: what came about one by one is neither there nor reached.
        return Countable.Contains(UnitName.ScaleOf(unit).Base) ? new("共有", "") : None;
    }

    // 近2万人 and the like bring their own word.
    private static IndicatorVerb Level(Approximation? approx, bool isFall) => approx switch
    {
        null => new("", isFall ? "为" : "达到"),
        Approximation.Nearly or Approximation.About or Approximation.MoreThan or Approximation.LessThan or Approximation.NotBelow => None,
        _ => new("", isFall ? "为" : "达"),
    };

    private static readonly Regex HappenedName = new("(开工|竣工|投产|投用|上市|落户|签约|入驻|转正|招商|立项|立案|破案|获批|接处警|涉及[^，]{1,4}|就业)$|发展为|转为|升级为|晋升");

    private static readonly Regex VisitName = new("(来访|上访|参观|考察)[^，]{0,2}$");

    private static readonly Regex AccidentName = new("(事故|案件|火灾|警情|纠纷|事件)$");

    private static readonly Regex ComplaintName = new("(来信|信访|投诉|举报|信访件|来信来访)$|来信来访");

    private static readonly Regex InvestmentName = new("(投资|投资额|投入|技改|工程量|工作量)$");

    private static readonly Regex OutputName = new("(产值|增加值|总值|收入|税收|税金|利润|利润总额|利税|销售额|零售总额|零售额|进出口|进出口总额|出口|出口额|进口|进口额|交货值|营收|营业额|成交额|产量|投放量)$");

    private static readonly Regex Doing = new(
        "^(?:累计|共|全年|新)?(?:新?(?:增|建|设|签|引进|认定|培育|获批|获评|发展|组建|开工|投产)|完成|引进|培育|认定|获批|获评|创建|入选|发展|组建|举办|开展)$");

    private static readonly Regex PerHead = new("人均|户均|亩均|地均|平均");

    private static readonly Regex LevelName = new("(数|量|面积|能力|规模|总额|总量)$");
}
