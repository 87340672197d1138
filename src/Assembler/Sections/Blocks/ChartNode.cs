using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DevZoneDocs.Assembler.Sections.Charts;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>A chart of the template whose alternative text is a tag: it comes to show a list of the data. Without one it is a gap.</summary>
internal sealed class ChartNode(ValueTag tag, TemplateLocation location, Run run, ChartPrototype chart) : TemplateNode
{
    private readonly Prototype _prototype = new(run, deep: true);
    private readonly IReadOnlyList<TagPath> _columns = ChartFormatter.ColumnsOf(tag);

    public override OpenXmlElement Element => _prototype.Element;

    protected override int Weight => _prototype.Size;

    public override void Render(MergeContext context, OpenXmlElement parent)
    {
        var copy = (Run)_prototype.Copy();
        if (context.Scope.Resolve(tag.Path).Node is not FactList { Items.Count: > 0 } list)
        {
            context.WriteGap(tag, location, copy.RunProperties, parent);
            return;
        }

        context.Budget.Spend(list.Items.Count * _columns.Count);
        IReadOnlyList<ChartRow> rows = ChartRowReader.Read(list, _columns, context, out string problem);
        if (problem.Length > 0)
            context.Missing.ReportUnusable(GapMessages.BadChartValue(tag.Source, problem), location);
        CarriedPart filled = chart.Fill(rows);
        context.Carried.Parts.Add(filled);
        copy.Descendants().SelectMany(RelationshipIds.Of).First(reference => reference.Role == "id").Set(filled.Id);
        copy.Descendants<DocProperties>().First().Description = tag.Path.ToString();
        parent.AppendChild(copy);
    }
}
