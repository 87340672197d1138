using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>
/// Where a unit stands and its number does not. A bare unit is a word like any other (万元产值, 家电, 知名), so each pattern asks for
/// what stands before and behind it in a sentence that tells a figure.
/// </summary>
internal static partial class BlankPatterns
{
    public static IEnumerable<Match> Find(string plain, bool isCell)
    {
        // The head of a table's column names a unit as a matter of course: 增长%, 投资万元.
        if (isCell && plain.Length <= 12)
            return [];
        return Patterns.SelectMany(pattern => pattern.Matches(plain)).OrderBy(match => match.Index).ThenByDescending(match => match.Length);
    }

    private static readonly Regex[] Patterns = [Money(), Percent(), Points(), Measures(), People(), AfterVerb(), AtClauseStart(), Month(), Year(), HalfUnit(), Batch()];

    private const string NoNumber = @"(?<![\d零〇一二三四五六七八九十百千万亿几数多余两半个每按以论单位上超过近逾约（(：/、，。；）】—…×X*_□\s])";
    private const string Ends = "(?=[，。；、）！：的]|$)";

    [GeneratedRegex(@"(?<![\d零〇一二三四五六七八九十百千万亿几数多余两半每上超过近逾破（：/、，。；）】}—…×X*_□\s折])(?:万|亿)(?:元|美元|欧元|港元|日元)(?=[，。；、）！的由占]|$|同比|比上年|人民币[，。；])|(?<=[\u4e00-\u9fff])(?<=约|达|到|至|入|为)(?:万|亿)(?:元|美元)(?=[，。；）]|$)")]
    private static partial Regex Money();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])(?<![零〇一二三四五六七八九十百千几数余半])%(?![A-Za-z])")]
    private static partial Regex Percent();

    [GeneratedRegex(@"(?<=提高|提升|增长|增加|上升|下降|回落|降低|减少|高于|低于|快|慢|收窄|扩大|平均水平|时序进度|同期|年|了)个百分点")]
    private static partial Regex Points();

    [GeneratedRegex(NoNumber + @"(?<!破)[万亿](?:平方米|千瓦时|人次|吨|立方米|标箱|公里)" + Ends + @"|(?<=收入|工资|补贴|补助|租金)元(?=[，。；]|$)|(?<=强度|税收|补贴)万元(?:以上|以下)|" + NoNumber + @"(?<!均|英|公|市|土|中|吨)(?:亩(?!均|产)|平方米|平方公里|公顷|(?<!平方)(?<!华里)公里(?!数|桩)|立方米|千瓦时|(?<![万级])吨(?!位|级))(?:" + Ends + "|(?<=公里)(?=(?:的)?(?:输水|供水|排水|雨水|污水|燃气|供热|管|道路|主干|绿道|线)))|(?<=全长|总长|长度|宽度|总长度|长|宽|延伸)米(?=[，。；、的]|$)")]
    private static partial Regex Measures();

    [GeneratedRegex(@"(?<![\d零一二三四五六七八九十百千万亿几数多余两半每各这那哪某该报实提冠命署联签点挂同首末])(?:(?<=知)名(?=\w{0,2}(?:党员|分子))|(?<!知)名(?=(?:先进|优秀|新|老|入党|预备|正式|在职|困难|青年|专业|高层次|高级)?(?:党员|预备党员|积极分子|分子转|青年被|职工|员工|干部|党务|志愿者|人才))|(?<=人才|员工|职工|党员|团员|干部|教师|学员|会员|学生|劳动力)名(?=[，。；、]|$))|(?<=有|达|达到|共|共计|累计|培训|约|近|超过|计|为|职工|员工|人员|群众|干部|学员|居民|农民|游客|党员)人次(?=[，。；]|$)|(?<=招聘|引进|招录|培训|发展|新增|表彰|慰问|录用|安置)(?:名|人次)(?=[，。；]|$)")]
    private static partial Regex People();

    [GeneratedRegex(@"(?<=共|共计|达|达到|增至|增加到|累计|累计达|总数达|剩余|其余|共有)(?:家(?=[，。；]|$|企业|单位)|个(?=[，。；]|$|项目|工程|村|重点|在建|亿元|省级|国家级|工业)|[件项条起户次场座台套篇处](?=[，。；]|$))|(?<=项目|工程|企业|公司|现|已|还|尚)有(?:家|个|件|项|条|起|户|座|台|套|处)(?=[，。；]|$|项目|企业)|(?<=新增|引进|签约|培育|认定|新建|落户|入驻|检查|走访|关停|整治|服务|新设|注册)(?:家(?=企业|单位|公司|规上|规模以上|高新|上市|专精|[，。；]|$)|个(?=项目|工程|重点|亿元|产业|工业|[，。；]|$))|(?<=项目|工程|平台|支部|行政村)个(?=[，。；]|$)|(?<=公司|单位|商户)家(?=[，。；]|$)|(?<=隐患|问题|线索|建议)条(?=[，。；]|$)|(?<=受理|办结|接待|来信来访)件(?=[，。；]|$)|(?<=事故|案件|纠纷|查处|调解|化解)起(?=[，。；]|$)|(?<=检查|培训|会议|活动|演练|召开|巡查)[次场](?=[，。；]|$)|(?<=整改|排查|办理|取消|下放)项(?=[，。；]|$)")]
    private static partial Regex AfterVerb();

    [GeneratedRegex(@"(?<=^|[，。；：、])(?:个(?=(?:在建|在谈|重点|工业|省级|国家级|市级|亿元|技改|产业|招商|续建|新建)?(?:重点|工业)?(?:项目|工程|企业|园区|村|部门))|家(?=(?:规模以上|规上|高新技术|上市|亿元|重点)?(?:企业|公司|单位))|名(?=(?:先进|优秀|新|预备|正式|在职)?(?:党员|青年|职工|干部|员工|积极分子)))")]
    private static partial Regex AtClauseStart();

    [GeneratedRegex(@"(?<=自|从|于|截至|计划|预计|力争|今年|去年|明年|到|在)(?<!每自|当)月份?(?=底|初|中旬|末|生产|投产|开工|竣工|完工|以来|起|开始|前|召开|建成|，)(?<=月份|计划月|预计月|力争月|年月)")]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<=^|[。；])(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)?年(?=，|工作(?:思路|总结|打算|计划|安排|回顾|要点)|[上下]半年|全区|我们)|(?<=[\u4e00-\u9fff])(?<![今去前明后全当本每近多几数半来上往新一二三四五六七八九十度周同青少老壮百历终逐连元丰])年(?=，(?:我们|全区|开发区))")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<![平立])方米(?=[，。；、的]|$)")]
    private static partial Regex HalfUnit();

    [GeneratedRegex(@"(?<=生产|销售|产量|产能|新增|达|下线|出口)(?:万|亿)(?:件套|台套|件|台|套|吨|只|辆|片|平方米)(?=[，。；、的]|$)")]
    private static partial Regex Batch();
}
