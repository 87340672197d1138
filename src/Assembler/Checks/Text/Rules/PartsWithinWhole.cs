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
        yield return Tell(
            text,
            found.Sentence,
            whole,
            part,
            $"：总数的单位是{whole.Scale}{whole.Unit}，其中项的单位是{part.Scale}{part.Unit}，币种不一，且无法核对大小",
            "核实单位和币种，改为同一单位，或不用“其中”");
    }

    private IEnumerable<Finding> Greater(InspectedText text, WholeAndParts found) =>
        from part in found.Parts
        let whole = found.Whole(part)
        where whole is not null && part.Value > whole.Value
        select Tell(text, found.Sentence, whole, part, "：其中项大于总数", "核实两数的数值和单位");

    private Finding Tell(InspectedText text, Sentence sentence, Quantity whole, Quantity part, string problem, string hint) =>
        new(Code, Severity.Error, sentence.Paragraph.Place, $"“{sentence.Quote(whole.Start, part.End)}”{problem}", hint)
        {
            Data = text.Marked.DataAt(sentence, whole, part),
        };
}
