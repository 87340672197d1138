using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C29: a rate fits the numbers of its part and its whole, wherever the text gives them.</summary>
internal sealed class RatiosAcrossText(Lexicon lexicon) : ITextCheck
{
    /// <summary>Approximate words and other dates may part the two; twice as much is something else.</summary>
    private const decimal Factor = 1.6m;

    public string Code => "C29";

    public IEnumerable<Finding> Check(InspectedText text) =>
        lexicon.Ratios.Select(relation => Compare(text, relation)).OfType<Finding>();

    private Finding? Compare(InspectedText text, RatioRelation relation)
    {
        (Sentence Sentence, Quantity Quantity)? rate = Find(text, [relation.Rate], quantity => quantity.Unit == "%");
        (Sentence Sentence, Quantity Quantity)? part = Find(text, relation.Parts, IsCount);
        (Sentence Sentence, Quantity Quantity)? whole = Find(text, relation.Wholes, IsCount);
        if (rate is not { } r || part is not { } p || whole is not { } w || p.Quantity.Value >= w.Quantity.Value || ReferenceEquals(p.Quantity, w.Quantity))
            return null;
        bool isMoney = p.Quantity.Kind == UnitKind.Money;
        if (isMoney ? p.Quantity.Unit != w.Quantity.Unit : w.Quantity.Kind == UnitKind.Money)
            return null;
        decimal computed = p.Quantity.Value / w.Quantity.Value * 100;
        bool fits = r.Quantity.Value <= computed * Factor && computed <= r.Quantity.Value * Factor;
        return fits ? null : new Finding(
            Code,
            Severity.Info,
            r.Sentence.Paragraph.Place,
            $"“{Words(r)}”，而“{Words(p)}”（{p.Sentence.Paragraph.Place}）、“{Words(w)}”（{w.Sentence.Paragraph.Place}），算得约{Math.Round(computed, 0):0}%，相差悬殊",
            "核实三个数的口径；口径不同的写明")
        {
            Data = [.. new[] { r, p, w }.SelectMany(each => text.Marked.DataAt(each.Sentence, each.Quantity))],
        };
    }

    private static bool IsCount(Quantity quantity) =>
        !quantity.IsPercent && (quantity.Unit is "" or "人" or "名" or "家" or "个" or "套" || quantity.Kind is UnitKind.Money or UnitKind.Area);

    private (Sentence Sentence, Quantity Quantity)? Find(InspectedText text, IReadOnlyList<string> names, Func<Quantity, bool> fits)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (Quantity quantity in sentence.Quantities.Where(fits))
            {
                string label = sentence.Label(quantity);
                bool isNamed = names.Any(name => label.LastIndexOf(name, StringComparison.Ordinal) is >= 0 and var at && label.Length - at - name.Length <= 6);
                if (isNamed && (quantity.Unit.Length > 0 || quantity.Scale.Length > 0) && !lexicon.Rates.Flows.Any(word => label.Contains(word, StringComparison.Ordinal)))
                    return (sentence, quantity);
            }
        }

        return null;
    }

    private static string Words((Sentence Sentence, Quantity Quantity) found) =>
        found.Sentence.Text[found.Sentence.ClauseStart(found.Quantity.Start)..found.Sentence.ClauseEnd(found.Quantity.End)];
}
