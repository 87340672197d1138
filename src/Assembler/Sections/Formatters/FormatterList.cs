namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>All formatters; their names are told apart by no order.</summary>
internal static class FormatterList
{
    private static readonly IFactFormatter[] All =
    [
        new ShortFormatter(),
        new BareFormatter(),
        new HanziFormatter(),
        new ListFormatter(),
        new DefaultFormatter(),
    ];

    public static IEnumerable<string> Names => All.SelectMany(formatter => new[] { formatter.English, formatter.Chinese });

    public static IFactFormatter? Find(string name) =>
        Array.Find(All, formatter => formatter.English == name || formatter.Chinese == name);
}
