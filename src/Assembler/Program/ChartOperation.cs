using DevZoneDocs.Assembler.Compiling;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Charts;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Program;

/// <summary>
/// A chart of the template whose alternative text is a tag: it comes to show a list of the data. Without one it is a gap.
/// </summary>
internal sealed class ChartOperation(ValueTag tag, TemplateLocation location, Prototype prototype, ChartPrototype chart, RunMarkup run,
    StorySettings settings) : Operation
{
    private readonly IReadOnlyList<TagPath> _columns = ChartFormatter.ColumnsOf(tag);

    public override int Weight => prototype.Size;

    public override void Run(MergeContext context, Output output)
    {
        if (context.Scope.Resolve(tag.Path).Node is not FactList { Items.Count: > 0 } list)
        {
            context.WriteGap(tag, location, run, output);
            return;
        }

        context.Budget.Spend(list.Items.Count * _columns.Count);
        IReadOnlyList<ChartRow> rows = ChartRowReader.Read(list, _columns, context, out string problem);
        if (problem.Length > 0)
            context.Missing.ReportUnusable(GapMessages.BadChartValue(tag.Source, problem), location);
        CarriedPart filled = chart.Fill(rows);
        context.Carried.Parts.Add(filled);
        var copy = (Run)prototype.Copy();
        copy.Descendants().SelectMany(RelationshipIds.Of).First(reference => reference.Role == "id").Set(filled.Id);
        DocProperties properties = copy.Descendants<DocProperties>().First();
        (properties.Description, properties.Title) = (tag.Path.ToString(), null);
        using MarkupCompiler compiler = new(settings);
        compiler.Fixed(copy, isRepeated: false).Run(context, output);
    }
}
