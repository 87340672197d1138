using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>The amounts before 其中 and the parts behind it: 总产值80亿元，其中甲业20亿元，乙业30亿元.</summary>
internal sealed record WholeAndParts(Sentence Sentence, IReadOnlyList<Quantity> Before, IReadOnlyList<Quantity> Parts)
{
    private const string Among = "其中";

    private static readonly string[] Changes =
        ["增加", "减少", "增长", "净增", "增收", "减收", "下降", "高于", "低于", "提高", "多", "少", "压缩", "节约"];

    private static readonly string[] OtherScopes =
    [
        "累计", "上年", "去年", "同期", "目标", "计划", "全年", "预计", "总投资", "总数", "达到", "力争", "争取", "占地", "建筑面积",
    ];

    // What begins with a verb of its own behind parts that do not is no further part: 其中工业用地1200亩，新征土地3360.9亩.
    private static readonly string[] Doings =
    [
        "新征", "征收", "征用", "征地", "收储", "收回", "盘活", "完成", "拆除", "建成", "新增", "出让", "供应", "供地", "平整", "流转",
        "新建", "改建", "扩建", "实施", "投入", "争取", "引进", "铺设", "整治", "清理", "腾退", "开工",
    ];

    public static IEnumerable<WholeAndParts> Find(InspectedText text) =>
        from sentence in text.Sentences
        where sentence.Plain.Contains(Among, StringComparison.Ordinal)
        from segment in WithTheirParts(sentence)
        let found = Read(sentence, segment.Start, segment.End)
        where found is not null
        select found;

    /// <summary>The greatest of the numbers before 其中 that are counted alike: the part must be within one of them.</summary>
    public Quantity? Whole(Quantity part) => Before.Where(quantity => quantity.Unit == part.Unit).MaxBy(quantity => quantity.Value);

    /// <summary>A segment that begins with 其中 tells the parts of the one before it: 产值80亿元，增长5%；其中甲业20亿元.</summary>
    private static IEnumerable<(int Start, int End)> WithTheirParts(Sentence sentence)
    {
        int previous = 0;
        foreach ((int start, int end) in sentence.Segments)
        {
            bool isOfParts = string.CompareOrdinal(sentence.Plain, start, Among, 0, Among.Length) == 0;
            yield return (isOfParts ? previous : start, end);
            previous = start;
        }
    }

    private static WholeAndParts? Read(Sentence sentence, int start, int end)
    {
        int among = sentence.Plain.IndexOf(Among, start, end - start, StringComparison.Ordinal);
        if (among < 0)
            return null;
        int next = sentence.Plain.IndexOf(Among, among + Among.Length, end - among - Among.Length, StringComparison.Ordinal);
        int last = next < 0 ? end : next;
        List<Quantity> before =
            [.. sentence.Quantities.Where(quantity => quantity.Start >= start && quantity.End <= among && IsAmount(sentence, quantity))];
        List<Quantity> parts =
        [
            .. sentence.Quantities.Where(quantity =>
                quantity.Start > among && quantity.End <= last && IsAmount(sentence, quantity) && IsPart(sentence, quantity)
                && !IsBracketed(sentence.Plain, among, quantity.Start)),
        ];
        return new WholeAndParts(sentence, before, [.. parts.Take(1), .. parts.Skip(1).TakeWhile(part => !IsDoing(sentence, part) || IsDoing(sentence, parts[0]))]);
    }

    private static bool IsAmount(Sentence sentence, Quantity quantity)
    {
        string label = sentence.Label(quantity);
        return quantity.Unit.Length > 0 && !quantity.IsPercent && quantity.Kind != UnitKind.Other && !quantity.IsThreshold
            && !Changes.Any(word => label.EndsWith(word, StringComparison.Ordinal) || label.EndsWith(word + "了", StringComparison.Ordinal));
    }

    private static bool IsDoing(Sentence sentence, Quantity quantity) =>
        Doings.Any(sentence.Plain[sentence.ClauseStart(quantity.Start)..].Replace("其中", "", StringComparison.Ordinal).TrimStart('，').StartsWith);

    /// <summary>What stands in brackets behind a part is a part of that part.</summary>
    private static bool IsBracketed(string plain, int among, int at) =>
        plain.AsSpan(among, at - among).Count('（') > plain.AsSpan(among, at - among).Count('）');

    private static bool IsPart(Sentence sentence, Quantity quantity) =>
        !OtherScopes.Any(word => sentence.Label(quantity).Contains(word, StringComparison.Ordinal));
}
