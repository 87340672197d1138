using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Turns of phrase that say the same, each brought to one of its forms: 事故为零 and 零事故 to 未发生事故.</summary>
internal static partial class Turns
{
    // In order: what one writes the next may read.
    private static readonly (Regex Turn, string Form)[] All =
    [
        (Done(), ""), (Still(), ""), (EachDay(), "日均"), (UpTo(), "截至$1"), (From(), "从$1起"), (Congress(), "第$1$2"), (Aspects(), "$1个方面"), (ExpectedToBe(), "$1"), (Long(), "长度"), (CauseOfChange(), ""), (YearsEnd(), "$1年年底"), (Truly(), ""), (Yearly(), "年"), (PartyAndGovernment(), "$1$2、政府"),
        (NoneOf(), "未发生$1$2"), (IsZero(), "未发生$1"), (LimitBeforePer(), "$2$1"), (ShareOfTask(), "完成"), (ShareOfPlan(), "完成年度$1计划的"),
        (Casualties(), ""), (NoneHappened(), "未发生$1"), (NotOne(), "$1"), (WithinOf(), "在$1"), (UnderInfluence(), "因$1"), (MeanOf(), "$1$2$3均"), (Above(), "比$2$1"), (AheadOfTime(), "比$1快"), (League(), "团"), (AmongThem(), "，其中"), (Days(), "$1日至$2日"), (HardMatter(), "难题"), (SolvedWholly(), "得到根本解决"), (InRespect(), "$1方面，"), (SomeAspects(), "等方面"), (OnceOnly(), "$1"), (AllOver(), ""), (Caused(), ""), (Heads(), "人"), (StrivingBy(), "力争到"), (CauseMainly(), "主要原因$1"),
    ];

    /// <param name="isAnnual">Whether the text is of a whole year: then 比上年 and 同比 say the same.</param>
    public static string Of(string text, bool isAnnual)
    {
        foreach ((Regex turn, string form) in All)
            text = turn.Replace(text, form);
        text = RoundNumbers.Of(Introductions.Of(text));
        return Monthly(isAnnual ? LastYear().Replace(text, "同比") : text);
    }

    // Of one month, 环比 and 比上月 say the same.
    private static string Monthly(string text) => SingleMonth().IsMatch(text) && !text.Contains("季度", StringComparison.Ordinal)
        ? LastMonth().Replace(text, "环比")
        : text;

    // 零事故 is 未发生事故.
    [GeneratedRegex(@"(?:实现了?|保持了?|做到了?)?([\u4e00-\u9fff]{0,10}?)零(事故|伤亡|死亡|上访|投诉|案件|火灾|污染|感染|差错|违纪|违规|违法|疫情|通报|发案)", RegexOptions.CultureInvariant)]
    private static partial Regex NoneOf();

    // 重大事故零发生 is 未发生重大事故.
    [GeneratedRegex(@"(?:实现了?|保持了?|做到了?)?([\u4e00-\u9fff]{2,12}?)零发生", RegexOptions.CultureInvariant)]
    private static partial Regex NoneHappened();

    // 没有一家 is 没有.
    [GeneratedRegex(@"(没有(?:出现|发生|发现)?|未发生|未出现|未发现|无)(?:一|1)(?:家|例|起|件|人|户|宗|处|次|项)(?!次|人)", RegexOptions.CultureInvariant)]
    private static partial Regex NotOne();

    [GeneratedRegex(@"(?:[比较][去上]年|与[去上]年相比，?)(?=增|下|减|上|提|降|回)", RegexOptions.CultureInvariant)]
    private static partial Regex LastYear();

    // 在全市考核中位居第3 is 全市考核位居第3.
    [GeneratedRegex(@"在([^，。；\n]{2,10})(?<!过程)中(?=[，位居列排名获取被])", RegexOptions.CultureInvariant)]
    private static partial Regex WithinOf();

    // 群体性事件为零 is 未发生群体性事件.
    [GeneratedRegex(@"([\u4e00-\u9fff]{2,12}?)(?:数量?)?(?:保持)?为(?:零|0)(?![点上下几\d.%‰])", RegexOptions.CultureInvariant)]
    private static partial Regex IsZero();

    // 占年度任务的96% is 完成年度任务的96%.
    [GeneratedRegex(@"占(?=(?:年度|全年|年初)?(?:目标)?(?:任务|计划|目标)的?[\d百])", RegexOptions.CultureInvariant)]
    private static partial Regex ShareOfTask();

    // 完成投资占年度计划的102% is 完成年度投资计划的102%.
    [GeneratedRegex(@"完成([\u4e00-\u9fff]{2,6}?)(?:占|完成)年度(?:计划|任务|目标)的(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ShareOfPlan();

    // 造成1人死亡 is 死亡1人.
    [GeneratedRegex(@"造成(?=[\d一二三四五六七八九十]{1,3}人[\u4e00-\u9fff]{0,2}(?:死亡|受伤|轻伤|重伤|遇难))", RegexOptions.CultureInvariant)]
    private static partial Regex Casualties();

    [GeneratedRegex(@"(?<![\d—~至到-])\d{1,2}月份?(?![底末初前])", RegexOptions.CultureInvariant)]
    private static partial Regex SingleMonth();

    [GeneratedRegex(@"[比较]上个?月|与上个?月相比", RegexOptions.CultureInvariant)]
    private static partial Regex LastMonth();

    // 不低于每亩350万元 is 每亩不低于350万元.
    [GeneratedRegex(@"(不低于|不少于|不超过|不高于|至少|至多|约|超过|近|达到?)(每[亩人户]|每平方米|每公里|每平方公里)(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex LimitBeforePer();

    // 受原材料价格上涨影响 is 由于原材料价格上涨.
    [GeneratedRegex(@"(?<!接|感|享|承|遭|经|收|蒙)受(?!到|益|理|让)([^，。；：\n]{2,40}?)(?:等因素)?的?影响", RegexOptions.CultureInvariant)]
    private static partial Regex UnderInfluence();

    // 高于全市平均水平1.4个百分点 is 比全市平均水平高1.4个百分点.
    [GeneratedRegex(@"(高|低|多|少|快|慢)于([^，。；：、\d]{2,15}?)(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Above();

    // 超时序进度3.4个百分点 is 快于时序进度3.4个百分点.
    [GeneratedRegex(@"(?:超|超过|领先|高于|快于)((?:时序|序时|时间)进度)(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex AheadOfTime();

    [GeneratedRegex(@"共青团(?=[省市区县][委工])", RegexOptions.CultureInvariant)]
    private static partial Regex League();

    // 16个项目当中，有9个 is 16个项目，其中9个.
    [GeneratedRegex(@"(?:当|之)?中，有?(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex AmongThem();

    // 融资难问题 is 融资难题.
    [GeneratedRegex(@"(?<![困疑])难的?问题", RegexOptions.CultureInvariant)]
    private static partial Regex HardMatter();

    [GeneratedRegex(@"从根本上(?:得到|得以)?解决|根本(?:上|性)解决", RegexOptions.CultureInvariant)]
    private static partial Regex SolvedWholly();

    // 在资金投入上， is 资金投入方面，
    [GeneratedRegex(@"(?<![\u4e00-\u9fff])在([^，。；\n]{2,8})(?<!基础)上，", RegexOptions.CultureInvariant)]
    private static partial Regex InRespect();

    // 完成了 is 完成.
    [GeneratedRegex(@"(?<![为除明末终])了(?![解然结不起望])", RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    // 仍然没有, 尚未 and 还不 deny no more than 没有, 未 and 不.
    [GeneratedRegex(@"(?:仍然|依然|依旧|至今仍|目前仍|仍|尚|还)(?=未(?!来)|没有|不(?!仅|但|断|过|少|足))", RegexOptions.CultureInvariant)]
    private static partial Regex Still();

    [GeneratedRegex(@"平均每[天日]|每[天日]平均", RegexOptions.CultureInvariant)]
    private static partial Regex EachDay();

    // 到10月份为止 is 截至10月份.
    [GeneratedRegex(@"(?:截至|截止)?到([^，。；\n]{2,10}?)为止", RegexOptions.CultureInvariant)]
    private static partial Regex UpTo();

    // 从明年1月开始 and 自明年1月起 are 从明年1月起.
    [GeneratedRegex(@"[从自]([^，。；\n]{2,14}?)(?:开始|起)(?![步点来草伏])", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    // 五届人大三次会议 is 第五届人大第三次会议.
    [GeneratedRegex(@"第?([一二三四五六七八九十]{1,3})(届(?=[人政党职妇团委])|次(?=会议|全会|全体会议|党代会))", RegexOptions.CultureInvariant)]
    private static partial Regex Congress();

    // 明年底 is 明年年底.
    [GeneratedRegex(@"([明今本])年[底末]", RegexOptions.CultureInvariant)]
    private static partial Regex YearsEnd();

    // 并未 is 未.
    [GeneratedRegex(@"并(?=不|未|没|无)", RegexOptions.CultureInvariant)]
    private static partial Regex Truly();

    // 每年可减排 is 年可减排.
    [GeneratedRegex(@"每年(?=可|产|节|减|处理|新增|发电)", RegexOptions.CultureInvariant)]
    private static partial Regex Yearly();

    [GeneratedRegex(@"([省市区县镇乡])(党?委)、\1政府", RegexOptions.CultureInvariant)]
    private static partial Regex PartyAndGovernment();

    // 长5.4公里 is 长度为5.4公里.
    [GeneratedRegex(@"(?<![增延成])长度?(?:为|达到?)?(?=\d[\d.]*(?:公里|千米|米|km))", RegexOptions.CultureInvariant)]
    private static partial Regex Long();

    // 下降2.7%，下降的主要原因是 is 下降2.7%，主要原因是.
    [GeneratedRegex(@"(?<=\d[\d.]*(?:%|个百分点|[\u4e00-\u9fff]{1,4})，)(?:增长|下降|上升|减少|回落|增加|提高|降低|下滑)的(?=(?:主要)?原因)", RegexOptions.CultureInvariant)]
    private static partial Regex CauseOfChange();

    // 三方面工作 is 三个方面工作.
    [GeneratedRegex(@"([两三四五六七八九十])方面", RegexOptions.CultureInvariant)]
    private static partial Regex Aspects();

    // 预计全年可实现 is 预计全年实现.
    [GeneratedRegex(@"((?:预计|预期|有望)[^，。；\n]{0,10}?)(?:可以|可(?!能|持续|研|行性|靠|比|观|控|视|再|燃)|(?<![性功可智技节储新才职机产动电核产])能够?(?![力源耗量效级动]))", RegexOptions.CultureInvariant)]
    private static partial Regex ExpectedToBe();

    // 3—7日 is 3日至7日.
    [GeneratedRegex(@"(?<=月)(\d{1,2})日?(?:—{1,2}|-|~|至|到)(\d{1,2})日", RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    // 噪声扰民等几个方面 is 噪声扰民等方面.
    [GeneratedRegex(@"等?(?:几|多)个方面", RegexOptions.CultureInvariant)]
    private static partial Regex SomeAspects();

    // 进行了一次检查 is 进行了检查.
    [GeneratedRegex(@"(进行|开展|受到|接受|作)一次(?!性)(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex OnceOnly();

    // 在全县范围内 is 在全县.
    [GeneratedRegex(@"(?<=全(?:省|市|县|区|镇|乡|村|校|国|州|街道))范围内?", RegexOptions.CultureInvariant)]
    private static partial Regex AllOver();

    // 96个人 is 96人.
    [GeneratedRegex(@"(?<=[\d二两三四五六七八九十百千万余多])个人(?![员口民次大工才均物行社防寿力体保身事])", RegexOptions.CultureInvariant)]
    private static partial Regex Heads();

    // 争取到2026年 strives, and has not won.
    [GeneratedRegex(@"争取到(?=\d{4}年|[本今明]年)", RegexOptions.CultureInvariant)]
    private static partial Regex StrivingBy();

    // 推动5个项目开工3个 is 5个项目开工3个: how many did says that they did.
    [GeneratedRegex(@"(?<![^，。；：\n])(?:推动|促成|促使|推进|实现)(?=\d+[个家项][^，。；\d]{2,12}(?:开工|竣工|完工|投产|投用|签约|落地|建成|入库|开业|上线|达产|上市|新[增开建拓][\u4e00-\u9fff]{0,6})\d+[个家项])", RegexOptions.CultureInvariant)]
    private static partial Regex Caused();

    [GeneratedRegex(@"原因主要(是|为|在于)", RegexOptions.CultureInvariant)]
    private static partial Regex CauseMainly();

    // 每亩平均 is 亩均.
    [GeneratedRegex(@"(?:平均)?每([亩人户日月年])平均|平均每([亩人户日月年])|(?<!全)([日月年])平均(?!每)", RegexOptions.CultureInvariant)]
    private static partial Regex MeanOf();
}
