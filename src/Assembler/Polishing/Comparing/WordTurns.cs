using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Small words and set phrases that say the same, each brought to one form: 在资金投入上， to 资金投入方面，</summary>
internal static partial class WordTurns
{
    // In order: what one writes the next may read.
    public static readonly (Regex Turn, string Form)[] All =
    [
        (Done(), ""),
        (Still(), ""),
        (Truly(), ""),
        (Aside(), ""),
        (SuchForm(), ""),
        (SuchA(), ""),
        (OnTheWhole(), "总体看，"),
        (However(), "但"),
        (IntoWhat(), "$1为"),
        (Said(), "$1“"),
        (StopWithin(), "”"),
        (Congress(), "第$1$2"),
        (Aspects(), "$1个方面"),
        (PartyAndGovernment(), "$1$2、政府"),
        (League(), "团"),
        (HardMatter(), "难题"),
        (SolvedWholly(), "得到根本解决"),
        (InRespect(), "$1方面，"),
        (SomeAspects(), "等方面"), (OnceOnly(), "$1"), (AllOver(), ""), (Heads(), "人"), (Persons(), "名"), (WhatIsFor(), "$1"),
        (CauseOfCause(), "$1"), (ThroughMaking(), "$1"),
        (InOrderTo(), "为$1"), (Hardly(), "难以"),
        (People(), ""),
        (NotOnly(), "既"),
        (IsOne(), "$1"),
        (Somewhat(), "有所"),
        (Proposals(), "建言"),
        (InCourse(), "过程中"),
        (NoBad(), "没有"),
        (Inside(), ""),
        (Able(), "可以"),
        (MustNotWait(), "不得"),
    ];

    // 完成了 is 完成.
    [GeneratedRegex(@"(?<![为除明末终])了(?![解然结不起望\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Done();

    // 仍然没有, 尚未 and 还不 deny no more than 没有, 未 and 不.
    [GeneratedRegex(@"(?:仍然|依然|依旧|至今仍|目前仍|仍|尚|还)(?=未(?!来)|没有|无(?!法|偿|私)|不(?!仅|但|断|过|少|足))", RegexOptions.CultureInvariant)]
    private static partial Regex Still();

    // 并未 is 未.
    [GeneratedRegex(@"并(?=不|未|没|无)", RegexOptions.CultureInvariant)]
    private static partial Regex Truly();

    // 需要说明的是， says nothing.
    [GeneratedRegex(@"(?<![\u4e00-\u9fff])(?:我们)?(?:想|可以|需要|必须|应当|应该|值得|特别|要)?(?:说明|指出|强调|说|注意|一提|提及|提到)的是[，：]?", RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    // 通过竞赛这样一种形式 is 通过竞赛.
    [GeneratedRegex(@"这(?:样|么)?的?一?[种个]?(?:形式|方式|办法|途径|手段|方法)", RegexOptions.CultureInvariant)]
    private static partial Regex SuchForm();

    // 飞线充电这样一个问题 is 飞线充电问题.
    [GeneratedRegex(@"这(?:样|么)的?一[种个项类](?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex SuchA();

    // 从总体上来看， is 总体看，
    [GeneratedRegex(@"(?<![\u4e00-\u9fff])从?(?:总体|整体|总)(?:上|的)?来?(?:看|说|讲)，?", RegexOptions.CultureInvariant)]
    private static partial Regex OnTheWhole();

    // 不过 at the head of a clause is 但; 不过高 and 不过度 deny.
    [GeneratedRegex(@"(?<=[，。；\n])不过，?(?![多度分大于久长高早快强严细紧密频如是])(?=[\u4e00-\u9fff])|(?<=[，。；\n])不过，?(?=高峰|高温|高考|大型|大部分|多数|大多数)", RegexOptions.CultureInvariant)]
    private static partial Regex However();

    // 改造成为街区 is 改造为街区.
    [GeneratedRegex(@"(改造|改建|转变|转化|打造|培育|建设|升级|发展|变更|调整)成为?(?=[\u4e00-\u9fff])(?!功|效|本|果|员|品|立|绩|熟)", RegexOptions.CultureInvariant)]
    private static partial Regex IntoWhat();

    // 要求：“…。” is 要求“…”。
    [GeneratedRegex(@"(要求|强调|指出|提出|表示|说|明确|认为)[：，]“", RegexOptions.CultureInvariant)]
    private static partial Regex Said();

    [GeneratedRegex(@"[。！]”(?=[\n]|$)|”。(?=[\n]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex StopWithin();

    // 五届人大三次会议 is 第五届人大第三次会议.
    [GeneratedRegex(@"第?([一二三四五六七八九十]{1,3})(届(?=[人政党职妇团委])|次(?=会议|全会|全体会议|党代会))", RegexOptions.CultureInvariant)]
    private static partial Regex Congress();

    // 三方面工作 is 三个方面工作.
    [GeneratedRegex(@"([两三四五六七八九十])方面", RegexOptions.CultureInvariant)]
    private static partial Regex Aspects();

    [GeneratedRegex(@"([省市区县镇乡])(党?委)、\1政府", RegexOptions.CultureInvariant)]
    private static partial Regex PartyAndGovernment();

    [GeneratedRegex(@"共青团(?=[省市区县][委工])", RegexOptions.CultureInvariant)]
    private static partial Regex League();

    // 融资难问题 is 融资难题.
    [GeneratedRegex(@"(?<![困疑])难的?问题", RegexOptions.CultureInvariant)]
    private static partial Regex HardMatter();

    [GeneratedRegex(@"从根本上(?:得到|得以)?解决|根本(?:上|性)解决", RegexOptions.CultureInvariant)]
    private static partial Regex SolvedWholly();

    // 在资金投入上， and 资金投入上， are 资金投入方面，
    [GeneratedRegex(@"(?<![\u4e00-\u9fff])在?([^，。；\n]{2,12})(?<!基础|会|会议|线|以|路|网|场|现场|桥|地|会场|大会)上(?:，|$)", RegexOptions.CultureInvariant)]
    private static partial Regex InRespect();

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

    // 320个工人 is 320名工人.
    [GeneratedRegex(@"(?<=[\d十百千万余多两二三四五六七八九])[个位](?=(?:工人|职工|员工|人才|学生|党员|干部|专家|农民|居民|青年|志愿者|技工|大学生|博士|硕士|村民|教师|医生|代表|网格员|技术人员|工作人员|管理人员))", RegexOptions.CultureInvariant)]
    private static partial Regex Persons();

    // 目的是为了 and 原因是由于 say it twice.
    [GeneratedRegex(@"(目的是|目标是|原因是|切忌|涉及|来自)(?:为了|由于|因为|不要|到(?!位)|于)", RegexOptions.CultureInvariant)]
    private static partial Regex WhatIsFor();

    // 原因是A造成的 is 原因是A.
    [GeneratedRegex(@"(原因(?:是|在于)[^。；\n]{2,40}?)(?:所?造成的|所致|所?导致的|所?引起的)(?=[，。；])", RegexOptions.CultureInvariant)]
    private static partial Regex CauseOfCause();

    // 通过A，使B改善 is 通过A，B改善.
    [GeneratedRegex(@"((?:(?:通过|经过|随着)[^，。；\n]{2,30}|在[^，。；\n]{2,30}下)，)(?:从而)?(?:使得?|让|令)(?![用命者馆节利位渡])", RegexOptions.CultureInvariant)]
    private static partial Regex ThroughMaking();

    // 就能完成 is 就可以完成.
    [GeneratedRegex(@"(?<![不未没只仅才智性功可技节储新职产机动电核热光势潜体用耗氢风蓄赋效万本官])能够?(?![力源耗量效级动手人干否])", RegexOptions.CultureInvariant)]
    private static partial Regex Able();

    // 不能拖 orders, where 不能投产 tells what is out of reach.
    [GeneratedRegex(@"不能(?=再?(?:拖|等|松懈|放松|马虎|含糊|大意|走过场|掉以轻心|流于形式|懈怠|推诿))", RegexOptions.CultureInvariant)]
    private static partial Regex MustNotWait();

    // 为了能够更好 is 为更好.
    [GeneratedRegex(@"为了?(?:能够?|可以)(更)", RegexOptions.CultureInvariant)]
    private static partial Regex InOrderTo();

    // 老人们 is 老人; 人们 is another word.
    [GeneratedRegex(@"(?<=老人|孩子|学生|职工|工人|村民|居民|群众|干部|党员|员工|代表|企业家|农民|同志|市民|家长|师生)们", RegexOptions.CultureInvariant)]
    private static partial Regex People();

    // 很难招到 is 难以招到.
    [GeneratedRegex(@"很难(?=[\u4e00-\u9fff]{2})(?!的)", RegexOptions.CultureInvariant)]
    private static partial Regex Hardly();

    // 不仅降低成本，还提高效率 is 既降低成本，又提高效率.
    [GeneratedRegex(@"不(?:仅仅?|但|光|只)是?(?=[^。；\n]{2,30}(?:而且|还|又|也|并且))", RegexOptions.CultureInvariant)]
    private static partial Regex NotOnly();

    // 是个难题 is 是难题.
    [GeneratedRegex(@"(是)一?个(?=[\u4e00-\u9fff]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex IsOne();

    // 得到一定缓解 is 有所缓解.
    [GeneratedRegex(@"(?:得到|得以|有)了?一定(?:程度)?的?(?=缓解|改善|提升|提高|好转|增强|改观|下降|回升|增长|改进|加强)", RegexOptions.CultureInvariant)]
    private static partial Regex Somewhat();

    // 收到建议18条 counts proposals and proposes nothing.
    [GeneratedRegex(@"(?<=(?:收到|采纳|提出|所提|征集|征求|反馈|吸收|意见|办理|合理化)(?:和|、|的)?)建议|建议(?=提案|\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Proposals();

    // 过程之中 is 过程中.
    [GeneratedRegex(@"过程(?:之中|当中)", RegexOptions.CultureInvariant)]
    private static partial Regex InCourse();

    // 无不合格产品 has no 无不 in it.
    [GeneratedRegex(@"(?<!毫)无(?=不(?:合格|良|达标|符|规范|稳定|安全|文明|实))", RegexOptions.CultureInvariant)]
    private static partial Regex NoBad();

    // 园区内的道路 is 园区道路.
    [GeneratedRegex(@"(?<=园区|辖区|全区|区域|县域|市域|片区|街区|厂区|景区|社区|小区|城区)(?:范围)?之?[内里]的?(?=[\u4e00-\u9fff]{2})(?!外|部|需|循|容|设|涵|资|存|在|均)", RegexOptions.CultureInvariant)]
    private static partial Regex Inside();
}
