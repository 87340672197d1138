using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>All formatters; their names are told apart by no order.</summary>
internal static class FormatterList
{
    private static readonly IFactFormatter[] All =
    [
        new ShortFormatter(),
        new BareFormatter(),
        new CellFormatter(),
        new HanziFormatter(),
        new ListFormatter(),
        new DefaultFormatter(),
        new PictureFormatter(),
        new ChartFormatter(),
    ];

    public static IEnumerable<string> Names => All.SelectMany(formatter => new[] { formatter.English, formatter.Chinese });

    public static IFactFormatter? Find(string name) =>
        Array.Find(All, formatter => formatter.English == name || formatter.Chinese == name);

    /// <summary>Says which formatters of a tag there are not.</summary>
    public static IEnumerable<TemplateProblem> Check(PlacedTag placed) =>
        from call in (placed.Tag as ValueTag)?.Formatters ?? []
        where Find(call.Name) is null
        let message = TemplateMessages.UnknownFormatter(placed.Tag.Source, call.Name, NearestName.Of(call.Name, Names))
        select new TemplateProblem(placed.Location, message);
}
