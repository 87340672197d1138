using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>All facts of one reporting period (数据表), as the templates see them.</summary>
/// <param name="Root">What every section sees: zone, period, next period.</param>
/// <param name="Sections">By key, in the order of the data.</param>
public sealed record FactSheet(Period Period, FactRecord Root, OrderedDictionary<string, FactSection> Sections);

/// <summary>The facts of one topic, and what it has to say.</summary>
/// <param name="HasReview">Whether anything was done that a review can tell.</param>
/// <param name="HasPlan">Whether anything is planned.</param>
public sealed record FactSection(string Key, FactRecord Record, bool HasReview, bool HasPlan);
