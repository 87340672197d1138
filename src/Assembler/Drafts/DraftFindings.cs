using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>All that is to be said of a draft: what the checks of the data, merging, polishing and the checks of the text have seen.</summary>
internal static class DraftFindings
{
    /// <exception cref="OperationCanceledException">Nobody wants the draft any more.</exception>
    public static IReadOnlyList<Finding> Of(
        PeriodData data, MergedReport merged, IReadOnlyList<PolishedSection> polished, byte[] content, CancellationToken cancellation)
    {
        CheckWatch watch = new(limits: null, cancellation);
        IReadOnlyList<Finding> ofData = watch.Collect(ReportFindings.Of(data, merged.Plan, watch).Append(merged.Findings).Append(OfFacts(merged))).All;
        IEnumerable<Finding> ofText = DraftTextFindings.Of(content, merged.Plan.Report.Lexicon, merged.Ledger.Facts, ofData, cancellation);
        IEnumerable<Finding> placed = FindingPlaces.AtCells(ofData, data.Origins, FactWalk.Through(merged.Facts));
        return Finding.InOrder([.. placed, .. PolishFindings.Of(polished), .. ofText]);
    }

    private static IEnumerable<Finding> OfFacts(MergedReport merged)
    {
        List<Fact> written = [.. merged.Ledger.Facts.Select(entry => entry.Fact)];
        IEnumerable<Fact> shown = written.Concat(merged.Ledger.Drawn);
        return [.. MissingData.Check(written), .. UnwrittenData.Check(FactWalk.Through(merged.Facts), shown)];
    }
}
