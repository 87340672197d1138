using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>What the review has called in full, so that the plan may call it by its short name.</summary>
internal sealed class NamesTold
{
    /// <summary>Nothing has been told.</summary>
    public static readonly NamesTold None = new([]);

    private readonly Dictionary<string, string> _short;
    private readonly HashSet<string> _forms;

    private NamesTold(IReadOnlyList<Indicator> told)
    {
        _short = told.Where(indicator => indicator.ShortName is not null).DistinctBy(indicator => indicator.Name)
            .ToDictionary(indicator => indicator.Name, indicator => indicator.ShortName!, StringComparer.Ordinal);
        _forms = [.. told.SelectMany(indicator => ShortForms.Known.In(indicator.Name))];
    }

    public static NamesTold Of(PeriodData data) => new([.. data.Sections.Values.SelectMany(section => section.Indicators)]);

    public string ShortOf(string name) => _short.TryGetValue(name, out string? brief) ? brief : ShortForms.Known.Of(name, _forms);
}
