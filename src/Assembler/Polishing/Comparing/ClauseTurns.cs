using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Clauses that say the same: 受雨天影响 and 由于雨天, 待审批后 and 审批后.</summary>
internal static partial class ClauseTurns
{
    // In order: what one writes the next may read.
    public static readonly (Regex Turn, string Form)[] All =
    [
        (ReasonIs(), "原因是"), (BecauseOf(), "因$2，$1"), (CauseOfChange(), ""), (InCase(), "在$1的前提下"),
        (WithinOf(), "在$1"), (UnderInfluence(), "因$1"), (WithSupport(), "在$1$2下"), (Awaiting(), "$1后"),
        (CaliberAhead(), "$2（$1）"), (CaliberWithin(), "$1（$2）"), (AmongThem(), "，其中"), (CauseMainly(), "主要原因$1"),
    ];

    // 下降2.7%，下降的主要原因是 is 下降2.7%，主要原因是.
    [GeneratedRegex(@"(?<=\d[\d.]*(?:%|个百分点|[\u4e00-\u9fff]{1,4})，)(?:增长|下降|上升|减少|回落|增加|提高|降低|下滑)的(?=(?:主要)?原因)", RegexOptions.CultureInvariant)]
    private static partial Regex CauseOfChange();

    // 在全市考核中位居第3 is 全市考核位居第3.
    [GeneratedRegex(@"在([^，。；\n]{2,10}?)(?:当|之)?(?<!过程)中(?=[，位居列排名获取被])", RegexOptions.CultureInvariant)]
    private static partial Regex WithinOf();

    // 受原材料价格上涨影响 and 因…影响 are 由于原材料价格上涨.
    [GeneratedRegex(@"(?:(?<!接|感|享|承|遭|经|收|蒙)受(?!到|益|理|让)|因(?![此为而地素])|由于)([^，。；：\n]{2,40}?)(?:等因素|等原因)?的?影响", RegexOptions.CultureInvariant)]
    private static partial Regex UnderInfluence();

    // 在各方的支持下 and 得到各方支持 say who helped.
    [GeneratedRegex(@"(?:在|得到|获得|受到)了?([^，。；\n]{2,20}?)的?(?:大力)?(支持|指导|帮助|配合|协助|推动|带动|努力|关心|关怀)(?:之?下|(?<=得到.{2,40}|获得.{2,40}|受到.{2,40})(?=[，。；]))", RegexOptions.CultureInvariant)]
    private static partial Regex WithSupport();

    // 待规划完成后 is 规划完成后.
    [GeneratedRegex(@"(?<![等接期优招款对看善亟急有])待([^，。；\n]{2,20}?)(?:之后|以后|后)(?=[，即再方可才启将])", RegexOptions.CultureInvariant)]
    private static partial Regex Awaiting();

    // 按可比价格计算，增加值增长6% is 增加值（按可比价格计算）增长6%.
    [GeneratedRegex(@"(?<![^。；\n])(按照?可比价(?:格)?(?:计算)?|按照?可比口径(?:计算)?|按照?同口径(?:计算)?|(?:剔除|扣除|不含|不包括)[^，。；\n]{2,16})，([^，。；、\d（]{2,20}?)(?=同比|增[长加幅速]|[下减]|降|完成|实现|达)", RegexOptions.CultureInvariant)]
    private static partial Regex CaliberAhead();

    [GeneratedRegex(@"([^，。；、\d（\n]{2,20}?)(按照?可比价(?:格)?(?:计算)?|按照?可比口径(?:计算)?|按照?同口径(?:计算)?)，?(?=同比|增[长加幅速]|[下减]|降|完成|实现|达)", RegexOptions.CultureInvariant)]
    private static partial Regex CaliberWithin();

    // 16个项目当中，有9个 is 16个项目，其中9个.
    [GeneratedRegex(@"(?:当|之)?中，有?(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex AmongThem();

    [GeneratedRegex(@"原因主要(是|为|在于)", RegexOptions.CultureInvariant)]
    private static partial Regex CauseMainly();

    // 在经费落实的情况下 is a condition.
    [GeneratedRegex(@"在((?:确保|保证|保障|守住|满足|符合|不影响|不增加|不降低|不改变|不突破|取得|征得|兼顾)[^，。；\n]{1,14}?|[^，。；\n]{2,12}?(?:到位|获批|落实|允许|具备|成熟|批准|许可|充足))的?(?:情况|条件|前提)下", RegexOptions.CultureInvariant)]
    private static partial Regex InCase();

    // 延期是因为滞后 is 因滞后，延期; a main cause is another thing.
    [GeneratedRegex(@"(?<![^，。；\n])(?:之所以)?([^，。；\n]{2,20}?)(?:，?(?<!主要)(?:是(?:因为|由于)|(?<!的)(?:其)?原因(?:是|在于)))([^，。；\n]{2,30}?)(?=[。；])", RegexOptions.CultureInvariant)]
    private static partial Regex BecauseOf();

    // 原因为 has no 因为 in it.
    [GeneratedRegex(@"原因为", RegexOptions.CultureInvariant)]
    private static partial Regex ReasonIs();
}
