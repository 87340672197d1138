using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Reports;

/// <summary>What a report says of itself: whether it looks back and ahead, at which period, and in how many aspects.</summary>
internal static class ReportFacts
{
    /// <param name="planned">The period that it plans.</param>
    public static FactRecord Of(bool hasReview, bool hasPlan, FactNode? planned) => new FactRecord()
        .Add("report", "报告", new FactRecord()
            .Add("hasReview", "有回顾", new FactFlag(hasReview))
            .Add("hasPlan", "有计划", new FactFlag(hasPlan)))
        .Add("planned", "计划期", planned);

    public static FactRecord OfPart(bool isPlan, int aspects)
    {
        Fact count = new()
        {
            Path = isPlan ? "report/plan.count" : "report/review.count",
            Phrase = new Wording.Phrase("", aspects.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            Number = aspects,
            Source = new FactSource("", ""),
        };
        return new FactRecord().Add("part", "篇", new FactRecord().Add("count", "数量", count));
    }
}
