using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Revisions.Memory;
using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Verifying;

/// <summary>
/// Compares the figures of a file that remembers no draft with data: by the name that stands before a figure in its clause, by its
/// unit and its value. How sure that is, is said with each.
/// </summary>
internal sealed class StrangersFigures(QuantityScanner quantities, DraftMemory data)
{
    private static readonly char[] SentenceSigns = ['。', '；', '！', '？'];

    private readonly IReadOnlyList<NamedFigure> _figures = Named(quantities, data);

    public IEnumerable<(TextRange Range, Finding Finding)> Find(RevisedText text)
    {
        foreach (RevisedParagraph paragraph in text.Paragraphs)
        {
            foreach (Quantity quantity in quantities.Scan(paragraph.Text))
            {
                TextRange range = new(paragraph, quantity.Start, quantity.End - quantity.Start);
                if (quantity.Unit.Length > 0 && Told(range, quantity) is { } finding)
                    yield return (range, finding);
            }
        }
    }

    private Finding Told(TextRange range, Quantity quantity)
    {
        string place = RevisionPlaces.Of(range);
        string before = SentenceBefore(range);
        List<NamedFigure> equal = [.. _figures.Where(figure => figure.Quantity.Key == quantity.Key)];
        if (equal.FirstOrDefault(figure => before.Contains(figure.Name, StringComparison.Ordinal)) is { } sure)
            return new Finding("V10", Severity.Info, place, $"“{range.Text}”与数据 {sure.Fact.Datum} 的名称、单位、数值都相同", "不必处理");

        // The name that stands nearest before the figure is the one it is told of.
        NamedFigure? named = _figures
            .Where(figure => figure.Quantity.Base == quantity.Base && figure.Quantity.Tells == quantity.Tells && before.Contains(figure.Name, StringComparison.Ordinal))
            .MaxBy(figure => before.LastIndexOf(figure.Name, StringComparison.Ordinal));
        if (named is not null)
            return new Finding("V11", Severity.Warning, place, $"“{range.Text}”前面写着“{named.Name}”，数据为“{named.Fact.Text}”（{named.Fact.Datum}）；按名称和单位对应，请核对", "核对后改正文件或数据");
        return equal.Count > 0
            ? new Finding("V07", Severity.Info, place, $"“{range.Text}”与数据 {equal[0].Fact.Datum} 的数值相同，名称不在同一句；不能确定是同一个数", "核对出处")
            : new Finding("V09", Severity.Info, place, $"“{range.Text}”在数据中没有", "核对出处");
    }

    private static string SentenceBefore(TextRange range)
    {
        int start = range.Paragraph.Text.AsSpan(0, range.Start).LastIndexOfAny(SentenceSigns) + 1;
        return range.Paragraph.Text[start..range.Start];
    }

    private static IReadOnlyList<NamedFigure> Named(QuantityScanner quantities, DraftMemory data)
    {
        Dictionary<string, string> names = [];
        foreach (RememberedFact fact in data.Facts.Where(fact => fact.Datum.EndsWith(".name", StringComparison.Ordinal)))
            names.TryAdd(fact.Subject, fact.Text);
        return [.. data.Facts
            .Where(fact => fact.Value.Length > 0 && names.ContainsKey(fact.Subject))
            .DistinctBy(fact => fact.Datum)
            .SelectMany(fact => quantities.Scan(fact.Text).Take(1).Select(quantity => new NamedFigure(fact, names[fact.Subject], quantity)))];
    }

    /// <summary>A figure of the data, with the name of what it is of.</summary>
    private sealed record NamedFigure(RememberedFact Fact, string Name, Quantity Quantity);
}
