using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>
/// Calls an indicator by its short name once it has been told in full, and names by the usual short forms (规模以上工业增加值, then
/// 规上工业增加值); the basis of its growth is said once, too.
/// </summary>
internal sealed class ShortNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<(string Name, GrowthBasis Basis)> _bases = [];

    public static IReadOnlyList<ToldIndicator> Of(IReadOnlyList<ToldIndicator> indicators)
    {
        ShortNames names = new();
        return [.. indicators.Select(names.Told)];
    }

    private ToldIndicator Told(ToldIndicator indicator)
    {
        string name = indicator.Data.Name;
        ToldIndicator told = indicator with
        {
            IsKnown = !_names.Add(name),
            Brief = ShortForms.Known.Of(name, _forms),
            IsBasisKnown = indicator.Data.Basis is { } basis && !_bases.Add((name, basis)),
        };
        _forms.UnionWith(ShortForms.Known.In(name));
        return told with
        {
            Details = [.. told.Details.Select(Form)],
            Cuts = [.. told.Cuts.Select(cut => cut with { Parts = [.. cut.Parts.Select(Form)] })],
        };
    }

    /// <summary>A part or detail may share its name with others of its kind, and is shortened by form alone.</summary>
    private ToldIndicator Form(ToldIndicator indicator)
    {
        string brief = ShortForms.Known.Of(indicator.Data.Name, _forms);
        _forms.UnionWith(ShortForms.Known.In(indicator.Data.Name));
        return indicator with { Brief = brief };
    }
}
