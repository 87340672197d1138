using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C05, C06: what follows 其中 is at most the whole, in the same currency, and its parts do not add up to more.</summary>
internal sealed class PartsWithinWhole : ITextCheck
{
    private static readonly string[] Changes = ["增加", "减少", "增长", "净增", "增收", "减收", "下降", "高于", "低于", "提高", "多", "少", "压缩", "节约"];
    private static readonly string[] OtherScopes = ["累计", "上年", "去年", "同期", "目标", "计划", "全年", "预计", "总投资", "总数", "达到", "力争", "争取", "占地", "建筑面积"];
    private static readonly string[] Stages = ["开工", "竣工", "投产", "完工", "办结", "建成", "落地", "签约", "在建"];

    private static readonly string[] Overlaps = ["交叉", "重叠", "重复计", "兼有", "兼属"];

    public string Code => "C06";

    public IEnumerable<Finding> Check(InspectedText text) =>
        from sentence in text.Sentences
        from segment in WithTheirParts(sentence)
        from finding in Check(sentence, segment.Start, segment.End)
        select finding;

    /// <summary>A segment that begins with 其中 tells the parts of the one before it: 产值80亿元，增长5%；其中甲业20亿元.</summary>
    private static IEnumerable<(int Start, int End)> WithTheirParts(Sentence sentence)
    {
        int previous = 0;
        foreach ((int start, int end) in sentence.Segments)
        {
            bool isOfParts = string.CompareOrdinal(sentence.Plain, start, "其中", 0, 2) == 0;
            yield return (isOfParts ? previous : start, end);
            previous = start;
        }
    }

    private IEnumerable<Finding> Check(Sentence sentence, int start, int end)
    {
        int among = sentence.Plain.IndexOf("其中", start, end - start, StringComparison.Ordinal);
        if (among < 0)
            yield break;
        int next = sentence.Plain.IndexOf("其中", among + 2, end - among - 2, StringComparison.Ordinal);
        List<Quantity> before = [.. sentence.Quantities.Where(quantity => quantity.Start >= start && quantity.End <= among && IsAmount(sentence, quantity))];
        List<Quantity> parts = [.. sentence.Quantities.Where(quantity => quantity.Start > among && quantity.End <= (next < 0 ? end : next) && IsAmount(sentence, quantity) && IsPart(sentence, quantity))];
        if (Currency(before, parts) is { } strange)
            yield return Tell(sentence, before[^1].Start, strange.End, Code, $"：总数的单位是{before[^1].Scale}{before[^1].Unit}，其中项的单位是{strange.Scale}{strange.Unit}，币种不一，且无法核对大小", "核实单位和币种，改为同一单位，或不用“其中”");
        foreach (Quantity part in parts.Where(part => Whole(before, part) is { } whole && part.Value > whole.Value))
            yield return Tell(sentence, Whole(before, part)!.Start, part.End, Code, "：其中项大于总数", "核实两数的数值和单位");
        if (Sum(sentence, before, parts) is { } sum)
            yield return Tell(sentence, sum.Whole.Start, parts[^1].End, "C05", $"：其中各项之和{Number(sum.Total, sum.Whole)}大于总数{Number(sum.Whole.Value, sum.Whole)}", "核实各项数值；有重叠的写明");
    }

    private static Finding Tell(Sentence sentence, int start, int end, string code, string problem, string hint) =>
        new(code, Severity.Error, sentence.Paragraph.Place, $"“{sentence.Quote(start, end)}”{problem}", hint);

    private static bool IsAmount(Sentence sentence, Quantity quantity)
    {
        string label = sentence.Label(quantity);
        return quantity.Unit.Length > 0 && !quantity.IsPercent && quantity.Kind != UnitKind.Other && !quantity.IsThreshold
            && !Changes.Any(word => label.EndsWith(word, StringComparison.Ordinal) || label.EndsWith(word + "了", StringComparison.Ordinal));
    }

    private static bool IsPart(Sentence sentence, Quantity quantity) =>
        !OtherScopes.Any(word => sentence.Label(quantity).Contains(word, StringComparison.Ordinal));

    /// <summary>The greatest of the numbers before 其中 that are counted alike: the part must be within one of them.</summary>
    private static Quantity? Whole(List<Quantity> before, Quantity part) =>
        before.Where(quantity => quantity.Unit == part.Unit).MaxBy(quantity => quantity.Value);

    private static Quantity? Currency(List<Quantity> before, List<Quantity> parts) =>
        before.LastOrDefault() is { Kind: UnitKind.Money } && parts.FirstOrDefault() is { Kind: UnitKind.Money } part && Whole(before, part) is null ? part : null;

    private static (Quantity Whole, decimal Total)? Sum(Sentence sentence, List<Quantity> before, List<Quantity> parts)
    {
        bool areStages = parts.Count(part => Stages.Any(stage => sentence.Label(part).Contains(stage, StringComparison.Ordinal))) > 1;
        if (parts.Count < 2 || areStages || Overlaps.Any(word => sentence.Plain.Contains(word, StringComparison.Ordinal)) || parts.Any(part => part.Unit != parts[0].Unit) || Whole(before, parts[0]) is not { } whole || parts.Any(part => part.Value > whole.Value))
            return null;
        decimal total = parts.Sum(part => part.Value);
        decimal rounding = parts.Append(whole).Sum(Half);
        return total > whole.Value + rounding && whole.Approx.Length == 0 ? (whole, total) : null;
    }

    private static decimal Half(Quantity quantity)
    {
        decimal unit = Factor(quantity);
        for (int i = 0; i < quantity.Decimals; i++)
            unit /= 10;
        return quantity.Decimals == 0 && quantity.Scale.Length == 0 ? 0 : unit / 2;
    }

    private static decimal Factor(Quantity quantity) => quantity.Scale switch { "亿" => 100_000_000, "万" => 10_000, _ => 1 };

    private static string Number(decimal value, Quantity like) =>
        $"{Wording.QuantityText.Number((value / Factor(like)) / 1.000000000000m)}{like.Scale}{like.Unit}";
}
