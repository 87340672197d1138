using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections.Charts;

/// <summary>The tag in the alternative text of a picture or a chart.</summary>
/// <param name="Value">What is to be shown there.</param>
/// <param name="Chart">Null for a picture.</param>
internal sealed record DrawingTag(ValueTag Value, ChartPrototype? Chart) : Tag(Value.Source);
