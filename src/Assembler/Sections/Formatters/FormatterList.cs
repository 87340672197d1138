using DevZoneDocs.Assembler.Facts;
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
        new JoinFormatter(),
        new ThousandsFormatter(),
        new DecimalsFormatter(),
        new ScaleFormatter(),
        new PercentFormatter(),
        new PointsFormatter(),
        new SignFormatter(),
        new AbsoluteFormatter(),
        new DateFormatter(),
        new DefaultFormatter(),
        new PictureFormatter(),
        new ChartFormatter(),
    ];

    public static IEnumerable<string> Names => All.SelectMany(formatter => new[] { formatter.English, formatter.Chinese });

    public static IFactFormatter? Find(string name) =>
        Array.Find(All, formatter => formatter.English == name || formatter.Chinese == name);

    /// <summary>What a value comes to by the formatters of a tag, in their order.</summary>
    public static FactNode? Apply(IReadOnlyList<FormatterCall> calls, FactNode? node)
    {
        foreach (FormatterCall call in calls)
        {
            FactNode? formatted = Find(call.Name)!.Apply(node, call.Argument);
            if (formatted is Figure figure && ReferenceEquals(figure, node))
                formatted = Find(call.Name)!.Apply(figure.ToWords(), call.Argument);
            node = formatted;
        }

        return node is Figure last ? last.ToWords() : node;
    }

    /// <summary>Says which formatters of a tag there are not, and which arguments they do not take.</summary>
    public static IEnumerable<TemplateProblem> Check(PlacedTag placed)
    {
        foreach (FormatterCall call in (placed.Tag as ValueTag)?.Formatters ?? [])
        {
            string source = placed.Tag.Source;
            if (Find(call.Name) is not { } formatter)
                yield return new TemplateProblem(
                    placed.Location, TemplateMessages.UnknownFormatter(source, call.Name, NearestName.Of(call.Name, Names)));
            else if (formatter.Refuse(call.Argument) is { } problem)
                yield return new TemplateProblem(
                    placed.Location, TemplateMessages.BadArgument(source, call.Name, call.Argument ?? "", problem));
        }
    }
}
