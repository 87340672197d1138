using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>
/// Says which names of a list's items a chart shows, in the alternative text of that chart: <c>图表: '名称; 数值; 上年'</c>, first
/// the category, then each series. The tag is written by a node of its own.
/// </summary>
internal sealed class ChartFormatter : IFactFormatter
{
    public string English => "chart";

    public string Chinese => "图表";

    public FactNode? Apply(FactNode? node, string? argument) => node;

    public static bool IsIn(ValueTag tag) => CallIn(tag) is not null;

    /// <returns>The category, then each series; empty where the tag does not say.</returns>
    public static IReadOnlyList<TagPath> ColumnsOf(ValueTag tag)
    {
        string[] names = (CallIn(tag)?.Argument ?? "").Split([';', '；']);
        return names.Any(string.IsNullOrWhiteSpace)
            ? []
            : [.. names.Select(name => new TagPath([.. name.Split('.').Select(segment => segment.Trim())]))];
    }

    private static FormatterCall? CallIn(ValueTag tag) => tag.Formatters.FirstOrDefault(call => call.Name is "chart" or "图表");
}
