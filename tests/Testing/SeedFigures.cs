using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Testing;

/// <summary>The figures of a seed report, as the draft made of its data writes them.</summary>
public static class SeedFigures
{
    /// <param name="file">Of the folder of figures: <c>004.tsv</c>.</param>
    public static IReadOnlyList<string> AsWritten(string file, Period period) =>
        [.. File.ReadLines(Repository.PathOf("tests", "Assembler.Tests", "Periods", "Figures", file))
            .Skip(1).Select(line => Written(line.Split('\t')[1], period)).Distinct()];

    private static string Written(string figure, Period period)
    {
        if (Period.TryParse(figure, out Period? months) && figure.Contains("..", StringComparison.Ordinal))
            return months.IsWholeYear || months.IsHalfYear ? PeriodName.Titled(months) : PeriodName.Span(months);
        bool before = figure.EndsWith('前');
        return PartialDate.TryParse(before ? figure[..^1] : figure, out PartialDate? date) ? DateText.Of(date, period, before) : figure;
    }
}
