using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C08: a rate agrees with the numbers of its own sentence: 受理40件，办结38件，办结率95%.</summary>
internal sealed partial class RatesOfCounts : ITextCheck
{
    public string Code => "C08";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        foreach (Sentence sentence in text.Sentences.Where(sentence => sentence.Quantities.Count >= 3))
        {
            if (Completion(text, sentence) is { } completion)
                yield return completion;
            foreach (Match match in Rate().Matches(sentence.Plain))
            {
                if (Compare(text, sentence, match) is { } finding)
                    yield return finding;
            }
        }
    }

    private Finding? Compare(InspectedText text, Sentence sentence, Match match)
    {
        string verb = match.Groups["verb"].Value;
        Quantity? rate = sentence.Quantities.FirstOrDefault(quantity => quantity.Start == match.Index + match.Length && quantity is { Unit: "%", Approx: "" });
        List<Quantity> counts = [.. sentence.Quantities.Where(quantity => quantity.End <= match.Index && quantity is { Kind: UnitKind.Count, Approx: "", Value: > 0 })];
        Quantity? part = counts.LastOrDefault(quantity => sentence.Label(quantity).Contains(verb, StringComparison.Ordinal));
        Quantity? whole = part is null ? null : counts.LastOrDefault(quantity => quantity.End <= part.Start && quantity.Unit == part.Unit && !sentence.Label(quantity).Contains(verb, StringComparison.Ordinal));
        bool isSimple = counts.Count(quantity => part is not null && quantity.Unit == part.Unit) == 2;
        return rate is null || part is null || whole is null || !isSimple || part.Value > whole.Value
            ? null
            : Tell(text, sentence, whole, part, rate);
    }

    /// <summary>年度任务20亿元，已完成15亿元，占年度任务的75%.</summary>
    private Finding? Completion(InspectedText text, Sentence sentence)
    {
        Match match = OfTarget().Match(sentence.Plain);
        Quantity? rate = match.Success ? sentence.Quantities.FirstOrDefault(quantity => quantity.Start == match.Index + match.Length && quantity is { Unit: "%", Approx: "" }) : null;
        List<Quantity> before = [.. sentence.Quantities.Where(quantity => rate is not null && quantity.End <= rate.Start && quantity is { IsPercent: false, Approx: "", Value: > 0 })];
        if (rate is null || before.Count != 2 || before[0].Unit != before[1].Unit)
            return null;
        bool isTarget = Target().IsMatch(sentence.Label(before[0])) && sentence.Label(before[1]).Contains("完成", StringComparison.Ordinal);
        return isTarget ? Tell(text, sentence, before[0], before[1], rate) : null;
    }

    private Finding? Tell(InspectedText text, Sentence sentence, Quantity whole, Quantity part, Quantity rate)
    {
        decimal computed = part.Value / whole.Value * 100;
        decimal tolerance = rate.Decimals switch { 0 => 1m, 1 => 0.1m, _ => 0.01m };
        return Math.Abs(computed - rate.Value) <= tolerance ? null : new Finding(
            Code,
            Severity.Warning,
            sentence.Paragraph.Place,
            $"“{sentence.Quote(whole.Start, rate.End)}”：按{sentence.Text[part.Start..part.End]}÷{sentence.Text[whole.Start..whole.End]}算得{Wording.QuantityText.Number(Math.Round(computed, 1, MidpointRounding.AwayFromZero))}%，与文中的{rate.Value:0.##}%不符",
            "核实两个数和比率")
        {
            Data = text.Marked.DataAt(sentence, whole, part, rate),
        };
    }

    [GeneratedRegex("(?:占|完成)(?:全年|年度|年初)?(?:目标)?(?:任务|目标|计划)(?:数)?的(?=\\d)")]
    private static partial Regex OfTarget();

    [GeneratedRegex("(?:任务|目标|计划)(?:数)?(?:为|是)?$")]
    private static partial Regex Target();

    [GeneratedRegex("(?<verb>办结|整改|化解|签约|开工|投产|完成|合格|落实|处置|调解|录用|达标|调处|破案|通过|按期办结|建成|注销|回访)(?:完成)?率(?:达到|达|为|是|均达|约为)?(?=\\d)")]
    private static partial Regex Rate();
}
