using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C06: what follows 其中 is at most the whole, and in the same currency.</summary>
internal sealed class PartsWithinWhole : ITextCheck
{
    public string Code => "C06";

    public IEnumerable<Finding> Check(InspectedText text) =>
        WholeAndParts.Find(text).SelectMany(found => OtherCurrency(text, found).Concat(Greater(text, found)));

    private IEnumerable<Finding> OtherCurrency(InspectedText text, WholeAndParts found)
    {
        if (found.Before is not [.., { Kind: UnitKind.Money } whole] || found.Parts is not [{ Kind: UnitKind.Money } part, ..] || found.Whole(part) is not null)
            yield break;
        int next = sentence.Plain.IndexOf("其中", among + 2, end - among - 2, StringComparison.Ordinal);
        List<Quantity> before = [.. sentence.Quantities.Where(quantity => quantity.Start >= start && quantity.End <= among && IsAmount(sentence, quantity))];
        List<Quantity> parts = [.. sentence.Quantities.Where(quantity => quantity.Start > among && quantity.End <= (next < 0 ? end : next) && IsAmount(sentence, quantity) && IsPart(sentence, quantity) && !IsBracketed(sentence.Plain, among, quantity.Start))];
        if (Currency(before, parts) is { } strange)
            yield return Tell(sentence, before[^1].Start, strange.End, Code, $"：总数的单位是{before[^1].Scale}{before[^1].Unit}，其中项的单位是{strange.Scale}{strange.Unit}，币种不一，且无法核对大小", "核实单位和币种，改为同一单位，或不用“其中”");
        foreach (Quantity part in parts.Where(part => Whole(before, part) is { } whole && part.Value > whole.Value))
            yield return Tell(sentence, Whole(before, part)!.Start, part.End, Code, "：其中项大于总数", "核实两数的数值和单位");
        if (Sum(sentence, before, parts) is { } sum)
            yield return Tell(sentence, sum.Whole.Start, parts[^1].End, "C05", $"：其中各项之和{Number(sum.Total, sum.Whole)}大于总数{Number(sum.Whole.Value, sum.Whole)}", "核实各项数值；有重叠的写明");
    }

    private IEnumerable<Finding> Greater(InspectedText text, WholeAndParts found) =>
        from part in found.Parts
        let whole = found.Whole(part)
        where whole is not null && part.Value > whole.Value
        select Tell(text, found.Sentence, whole, part, "：其中项大于总数", "核实两数的数值和单位");

    private static bool IsAmount(Sentence sentence, Quantity quantity)
    {
        string label = sentence.Label(quantity);
        return quantity.Unit.Length > 0 && !quantity.IsPercent && quantity.Kind != UnitKind.Other && !quantity.IsThreshold
            && !Changes.Any(word => label.EndsWith(word, StringComparison.Ordinal) || label.EndsWith(word + "了", StringComparison.Ordinal));
    }

    /// <summary>What stands in brackets behind a part is a part of that part.</summary>
    private static bool IsBracketed(string plain, int among, int at) =>
        plain.AsSpan(among, at - among).Count('（') > plain.AsSpan(among, at - among).Count('）');

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
