using DevZoneDocs.Assembler.Checks.Text.Scanning;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C05: what follows 其中 does not add up to more than the whole.</summary>
internal sealed class PartsSum : ITextCheck
{
    private static readonly string[] Stages = ["开工", "竣工", "投产", "完工", "办结", "建成", "落地", "签约", "在建"];

    private static readonly string[] Overlaps = ["交叉", "重叠", "重复计", "兼有", "兼属"];

    public string Code => "C05";

    public IEnumerable<Finding> Check(InspectedText text) =>
        from found in WholeAndParts.Find(text)
        let sum = Sum(found)
        where sum is not null
        select Tell(text, found, sum.Value.Whole, sum.Value.Total);

    private Finding Tell(InspectedText text, WholeAndParts found, Quantity whole, decimal total) => new(
        Code,
        Severity.Error,
        found.Sentence.Paragraph.Place,
        $"“{found.Sentence.Quote(whole.Start, found.Parts[^1].End)}”：其中各项之和{Number(total, whole)}大于总数{Number(whole.Value, whole)}",
        "核实各项数值；有重叠的写明")
    {
        Data = text.Marked.DataAt(found.Sentence, found.Parts.Prepend(whole)),
    };

    private static (Quantity Whole, decimal Total)? Sum(WholeAndParts found)
    {
        IReadOnlyList<Quantity> parts = found.Parts;
        bool canBeSummed = parts.Count >= 2 && parts.All(part => part.Unit == parts[0].Unit) && !AreStages(found)
            && !Overlap(found.Sentence);
        if (!canBeSummed || found.Whole(parts[0]) is not { Approx: "" } whole || parts.Any(part => part.Value > whole.Value))
            return null;
        decimal total = parts.Sum(part => part.Value);
        return total > whole.Value + parts.Append(whole).Sum(Half) ? (whole, total) : null;
    }

    private static bool AreStages(WholeAndParts found) => found.Parts
        .Count(part => Stages.Any(stage => found.Sentence.Label(part).Contains(stage, StringComparison.Ordinal))) > 1;

    private static bool Overlap(Sentence sentence) => Overlaps.Any(word => sentence.Plain.Contains(word, StringComparison.Ordinal));

    private static decimal Half(Quantity quantity)
    {
        decimal unit = Factor(quantity);
        for (int i = 0; i < quantity.Decimals; i++)
            unit /= 10;
        return quantity.Decimals == 0 && quantity.Scale.Length == 0 ? 0 : unit / 2;
    }

    private static decimal Factor(Quantity quantity) => quantity.Scale switch { "亿" => 100_000_000, "万" => 10_000, _ => 1 };

    private static string Number(decimal value, Quantity like) =>
        $"{QuantityText.Number((value / Factor(like)) / 1.000000000000m)}{like.Scale}{like.Unit}";
}
