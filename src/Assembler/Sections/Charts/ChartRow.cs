namespace DevZoneDocs.Assembler.Sections.Charts;

/// <summary>What a chart shows of one item of data.</summary>
/// <param name="Values">One for each series; null where the datum is missing, which the chart leaves blank.</param>
internal sealed record ChartRow(string Category, IReadOnlyList<decimal?> Values);
