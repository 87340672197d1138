namespace DevZoneDocs.Assembler.Periods.Workbooks.Forms;

/// <summary>A table of a sheet: rows of one kind, or of a few, with the rows that belong to them below.</summary>
/// <param name="Title">What stands above it, in the brackets by which a reader knows it again.</param>
/// <param name="Roots">The kinds of its uppermost rows.</param>
internal sealed record FormTable(string Title, IReadOnlyList<FormChild> Roots)
{
    private const string FactsTitle = "导语数据项";

    public static readonly IReadOnlyList<FormTable> OfSection = Tables(FormRecord.Of(typeof(SectionData)));

    public static readonly IReadOnlyList<FormTable> OfCover = Tables(FormRecord.Of(typeof(PeriodData)));

    /// <summary>All kinds of row that may stand in it.</summary>
    public IReadOnlyList<FormChild> Kinds { get; } = Reachable(Roots);

    /// <summary>The labels of all columns that its rows need.</summary>
    public IReadOnlyList<string> Labels { get; } = [.. Reachable(Roots).SelectMany(kind => kind.Fields).Select(field => field.Label).Distinct()];

    public static string Heading(string title) => $"【{title}】";

    /// <summary>One for each list of the record, and one for the figures of its sentences.</summary>
    private static List<FormTable> Tables(FormRecord record)
    {
        List<FormTable> tables = [.. record.Children.Where(child => child.Kind == ValueKind.List).Select(child => new FormTable(child.Label, [child]))];
        List<FormChild> facts = [.. record.Children.Where(child => child.Kind == ValueKind.Map)];
        return facts.Count == 0 ? tables : [.. tables, new FormTable(FactsTitle, facts)];
    }

    private static List<FormChild> Reachable(IReadOnlyList<FormChild> roots)
    {
        List<FormChild> kinds = [.. roots];
        for (int i = 0; i < kinds.Count; i++)
            kinds.AddRange(kinds[i].Record.Children.Where(child => !kinds.Any(known => known.Label == child.Label && known.Element == child.Element)));
        return kinds;
    }
}
