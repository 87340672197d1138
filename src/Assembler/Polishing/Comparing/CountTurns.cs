using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Ways to tell a figure that say the same: 事故为零 and 零事故, 供水能力8万吨/日 and 日供水能力8万吨.</summary>
internal static partial class CountTurns
{
    // In order: what one writes the next may read.
    public static readonly (Regex Turn, string Form)[] All =
    [
        (Minus(), "-"), (BelowZero(), "-"), (Between(), ""),
        (Doubled(), "$1"),
        (Lying(), "在"),
        (AsMuchAs(), ""),
        (QuiteSome(), "多"),
        (Sum(), ""),
        (Long(), "长度"),
        (Aimed(), "到"),
        (GrownTo(), ""),
        (PerTime(), "每$1"),
        (PerBefore(), "$1"),
        (PerTwice(), "$1"),
        (DailyCapacity(), "日$1$2"),
        (YearlyCapacity(), "$3$1$2"),
        (NoneOf(), "未发生$1$2"),
        (IsZero(), "未发生$1"),
        (LimitBeforePer(), "$2$1"),
        (ShareOfTask(), "完成"),
        (ShareOfPlan(), "完成$2$5$1$4$3$6的"),
        (ShareAmong(), "$2占$1的"),
        (PartAmong(), "$2的$1"),
        (Unchanged(), "持平"),
        (Casualties(), ""), (NoneHappened(), "未发生$1"), (NotOne(), "$1"), (MeanOf(), "$1$2$3均"), (Above(), "比$2$1"),
        (AheadOfTime(), "比$1快"), (OverAndMore(), "$1"), (Caused(), ""),
    ];

    // 负4.5% is -4.5%.
    [GeneratedRegex(@"(?<!正)负(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Minus();

    // 零下18摄氏度 is -18℃.
    [GeneratedRegex(@"零下(?=\d[\d.]*(?:℃|摄氏度|度))", RegexOptions.CultureInvariant)]
    private static partial Regex BelowZero();

    // 长5.4公里 is 长度为5.4公里.
    [GeneratedRegex(@"(?<![增延成])长度?(?:为|达到?)?(?=\d[\d.]*(?:公里|千米|米|km|m(?![²³23m])))", RegexOptions.CultureInvariant)]
    private static partial Regex Long();

    // 缩短为4天 is 缩短到4天; 降幅为 is another thing.
    [GeneratedRegex(@"(?<=缩短|压缩|压减|减少|降低|下降|增加|扩大|提高|提升|上升|精简|缩减|[降减增升])为(?=约?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Aimed();

    // 增长到原来的4倍 is 到原来的4倍.
    [GeneratedRegex(@"(?:增长|增加|扩大|提高|上升|提升)(?=(?:到|至|为)了?(?:原来|原有|原先)的[\d一两二三四五六七八九十.]+倍)", RegexOptions.CultureInvariant)]
    private static partial Regex GrownTo();

    // 12元/平方米·月 is 每平方米每月12元.
    [GeneratedRegex(@"(?<=[元斤克升吨米件次度]/[\u4e00-\u9fffm²㎡]{1,3})[·•/](月|年|天|日|季度)", RegexOptions.CultureInvariant)]
    private static partial Regex PerTime();

    // 亩均520万元/亩 says it twice.
    [GeneratedRegex(@"((?:[每单](?<unit>[亩人户个])|(?<unit>[亩人户])均)[^，。；/\d]{0,10}\d[\d.]*[万亿]?元)/\k<unit>", RegexOptions.CultureInvariant)]
    private static partial Regex PerTwice();

    // 供水能力8万吨/日 is 日供水能力8万吨.
    [GeneratedRegex(@"(?<![日年月])((?:供水|供气|处理|加工|生产|发电|制水|净水|接待|吞吐)(?:污水|垃圾|废水)?(?:能力|规模|量)(?:达到?|为)?)(\d[\d.]*万?(?:吨|立方米|千瓦时|件|人次|台|套|辆|标箱))(?:/|每)[日天]", RegexOptions.CultureInvariant)]
    private static partial Regex DailyCapacity();

    [GeneratedRegex(@"(?<![日年月])((?:供水|供气|处理|加工|生产|发电|制水|净水|接待|吞吐)(?:污水|垃圾|废水)?(?:能力|规模|量)(?:达到?|为)?)(\d[\d.]*万?(?:吨|立方米|千瓦时|件|人次|台|套|辆|标箱))(?:/|每)([年月])", RegexOptions.CultureInvariant)]
    private static partial Regex YearlyCapacity();

    // 零事故 is 未发生事故.
    [GeneratedRegex(@"(?:实现了?|保持了?|做到了?)?([\u4e00-\u9fff]{0,10}?)零(事故|伤亡|死亡|上访|投诉|案件|火灾|污染|感染|差错|违纪|违规|违法|疫情|通报|发案)", RegexOptions.CultureInvariant)]
    private static partial Regex NoneOf();

    // 群体性事件为零 is 未发生群体性事件.
    [GeneratedRegex(@"([\u4e00-\u9fff]{2,12}?)(?:数量?)?(?:保持)?为(?:零|0)(?![点上下几\d.%‰])(?:起|件|例|处|次|人|家|宗|项|户|个|批次|万?元|万?平方米|公里|亩)?", RegexOptions.CultureInvariant)]
    private static partial Regex IsZero();

    // 不低于每亩350万元 is 每亩不低于350万元.
    [GeneratedRegex(@"(不低于|不少于|不超过|不高于|至少|至多|约|超过|近|达到?)(每[亩人户]|每平方米|每公里|每平方公里)(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex LimitBeforePer();

    // 占年度任务的96% is 完成年度任务的96%.
    [GeneratedRegex(@"(?:占|为|达到?|相当于)(?=(?:年度|全年|年初)?(?:目标)?(?:任务|计划|目标)的?[\d百⟦])", RegexOptions.CultureInvariant)]
    private static partial Regex ShareOfTask();

    // 完成投资占年度计划的102% is 完成年度投资计划的102%.
    [GeneratedRegex(@"完成([\u4e00-\u9fff]{2,6}?)(?:占|完成)(年度|全年|年初)(计划|任务|目标)的(?=\d)|(?<![^，。；\n])(?!累计|已经|目前|预计|超额|提前|基本|现已|全部)([\u4e00-\u9fff]{2,6}?)完成(年度|全年|年初)(计划|任务|目标)的(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ShareOfPlan();

    // 全区产值中，甲占四成 is 甲占全区产值的四成.
    [GeneratedRegex(@"(?<![^，。；\n])在?([^，。；：、\d⟦]{2,16}?)(?<!其)(?:当|之)?中，([^，。；、\d]{2,20}?)占(?:比)?(?=约|近|超|逾|达|为|\d|[一二三四五六七八九]成|百分之|一半|半数)", RegexOptions.CultureInvariant)]
    private static partial Regex ShareAmong();

    // 企业中约四成 is 约四成的企业.
    [GeneratedRegex(@"(?<![^，。；\n])([^，。；、：\d]{2,14}?)(?<!其|集|手|途|高|初)(?:当|之)?中，?有?((?:约|近|超过?|逾|大约)?(?:\d[\d.]*%|[一二三四五六七八九]成[一二三四五六七八九半多]?(?!立|员|果|效|绩|本|功|长|为|品|交|熟|分|套|都|型|就)|百分之[一二三四五六七八九十百零点]+|一半|半数|[二三四五]分之[一二三四]))(?:的(?=[\u4e00-\u9fff]))?(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex PartAmong();

    // 与上年相比没有变化 is 与上年持平.
    [GeneratedRegex(@"(?<=(?:同比|同期|上年|去年|年初|上月|环比|上季度|基本|大体)(?:相比|水平)?，?)(?:没有(?:发生)?变化|相同|一样|没有增减|没有变动|一致|无变化|保持不变|稳定不变|维持不变|不增不减)|(?<=基本|大体|大致)相当", RegexOptions.CultureInvariant)]
    private static partial Regex Unchanged();

    // 造成1人死亡 is 死亡1人.
    [GeneratedRegex(@"造成(?=[\d一二三四五六七八九十]{1,3}人[\u4e00-\u9fff]{0,2}(?:死亡|受伤|轻伤|重伤|遇难))", RegexOptions.CultureInvariant)]
    private static partial Regex Casualties();

    // 重大事故零发生 is 未发生重大事故.
    [GeneratedRegex(@"(?:实现了?|保持了?|做到了?)?([\u4e00-\u9fff]{2,12}?)零发生", RegexOptions.CultureInvariant)]
    private static partial Regex NoneHappened();

    // 没有一家 is 没有.
    [GeneratedRegex(@"(没有(?:出现|发生|发现)?|未发生|未出现|未发现|无)(?:一|1)(?:家|例|起|件|人|户|宗|处|次|项)(?!次|人)", RegexOptions.CultureInvariant)]
    private static partial Regex NotOne();

    // 每亩平均 is 亩均.
    [GeneratedRegex(@"(?:平均)?每([亩人户日月年])平均|平均每([亩人户日月年])|(?<!全)([日月年])平均(?!每)", RegexOptions.CultureInvariant)]
    private static partial Regex MeanOf();

    // 高于全市平均水平1.4个百分点 is 比全市平均水平高1.4个百分点.
    [GeneratedRegex(@"(高|低|多|少|快|慢)于([^，。；：、\d]{2,15}?)(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Above();

    // 超时序进度3.4个百分点 is 快于时序进度3.4个百分点.
    [GeneratedRegex(@"(?:超|超过|领先|高于|快于)((?:时序|序时|时间)进度)(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex AheadOfTime();

    // 超过500家以上 says it twice.
    [GeneratedRegex(@"((?:超过|逾|突破|高于|多于)\d[\d.]*[万亿]?[\u4e00-\u9fff%]{1,3}?)以上", RegexOptions.CultureInvariant)]
    private static partial Regex OverAndMore();

    // 推动5个项目开工3个 is 5个项目开工3个: how many did says that they did.
    [GeneratedRegex(@"(?<![^，。；：\n])(?:推动|促成|促使|推进|实现)(?=\d+[个家项][^，。；\d]{2,12}(?:开工|竣工|完工|投产|投用|签约|落地|建成|入库|开业|上线|达产|上市|新[增开建拓][\u4e00-\u9fff]{0,6})\d+[个家项])", RegexOptions.CultureInvariant)]
    private static partial Regex Caused();

    // 2000元至2500元之间 is 2000元至2500元.
    [GeneratedRegex(@"(?<=(?:至|到|—|-|~)\d[\d.]*[万亿]?[\u4e00-\u9fff%]{0,3})之间", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    // 翻番增长 is 翻番.
    [GeneratedRegex(@"(翻了?[一两二三四]?番)增长", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    // 介于5到12之间 is 在5到12之间.
    [GeneratedRegex(@"介于(?=\d|零下)", RegexOptions.CultureInvariant)]
    private static partial Regex Lying();

    // 多达200家 is 达200家.
    [GeneratedRegex(@"[多高长](?=达\d)", RegexOptions.CultureInvariant)]
    private static partial Regex AsMuchAs();

    // 亩均达到每亩26万元 says it twice.
    [GeneratedRegex(@"((?<unit>[亩人户])均[^，。；/\d]{0,10})每\k<unit>(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex PerBefore();

    // 好几家 is 多家.
    [GeneratedRegex(@"好几(?=[家个件条项次处])", RegexOptions.CultureInvariant)]
    private static partial Regex QuiteSome();

    // 80万元整 is 80万元.
    [GeneratedRegex(@"(?<=\d[万亿]?元)整(?=[，。；、）])", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();
}
