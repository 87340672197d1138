using DevZoneDocs.Assembler.OpenXml.Carried;
using DevZoneDocs.Assembler.Sections.Carrying;
using DevZoneDocs.Assembler.Sections.Charts;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Finds the pictures and charts of a template whose alternative text is a tag, and gives each a run of its own. Wherever else
/// a tag stands in an alternative text, it is a mistake.
/// </summary>
/// <param name="part">The part of the document, for messages; empty for a section template.</param>
/// <param name="partOf">The part that a relationship's id names in the template.</param>
internal sealed class DrawingTags(string template, string part, Func<string, CarriedPart?> partOf, List<TemplateProblem> problems)
{
    private int _paragraph;

    public void Isolate(OpenXmlElement root, Dictionary<Run, PlacedTag> tags)
    {
        foreach (OpenXmlElement element in root.Descendants().Where(element => element is Paragraph or DocProperties).ToList())
        {
            if (ShadowedText.IsIn(element))
                continue;
            _paragraph += element is Paragraph && !NoteInliner.IsInlined(element) ? 1 : 0;
            if (element is DocProperties { Description.Value: { } text } properties
                && text.Contains("{{", StringComparison.Ordinal)
                && Read(properties, text) is { } placed)
                tags.Add(RunOf(properties)!, placed);
        }
    }

    private PlacedTag? Read(DocProperties properties, string text)
    {
        TemplateLocation location = new(template, _paragraph, text.Trim()) { Part = part };
        if (TryRead(properties, location, out Mistake? problem) is { } tag)
            return new PlacedTag(tag, location);
        problems.Add(new TemplateProblem(location, problem!));
        return null;
    }

    private DrawingTag? TryRead(DocProperties properties, TemplateLocation location, out Mistake? problem)
    {
        string text = location.Tag;
        List<ScannedTag> found = [.. TagScanner.Scan(text)];
        if (found is not [{ Problem: null, Start: 0 } only] || only.End != text.Length)
        {
            problem = found.Select(tag => tag.Problem).FirstOrDefault(each => each is not null) ?? TemplateMessages.NotAloneInDescription;
            return null;
        }

        if (TagParser.TryParse(text, out problem) is not { } parsed)
            return null;
        if (parsed is not ValueTag tag || RunOf(properties) is not { } run)
        {
            problem = TemplateMessages.NotForDrawing(text);
            return null;
        }

        problems.AddRange(FormatterList.Check(new PlacedTag(tag, location)));
        return run.Descendants<C.ChartReference>().FirstOrDefault() is { } chart
            ? ReadChart(tag, chart, out problem)
            : ReadPicture(tag, run, out problem);
    }

    private static DrawingTag? ReadPicture(ValueTag tag, Run run, out Mistake? problem)
    {
        problem = !run.Descendants<A.Blip>().Any() || ChartFormatter.IsIn(tag) ? TemplateMessages.NotForDrawing(tag.Source)
            : PictureFormatter.FrameOf(tag) is not null ? TemplateMessages.FrameOfPlaceholder(tag.Source)
            : PictureFormatter.Problem(tag);
        return problem is null ? new DrawingTag(tag, null) : null;
    }

    private DrawingTag? ReadChart(ValueTag tag, C.ChartReference chart, out Mistake? problem)
    {
        int columns = ChartFormatter.ColumnsOf(tag).Count;
        if (columns < 2)
        {
            problem = TemplateMessages.ChartColumns(tag.Source);
            return null;
        }

        string unreadable = "";
        if (partOf(chart.Id?.Value ?? "") is not { } part || ChartPrototype.TryRead(part, out unreadable) is not { } prototype)
        {
            problem = TemplateMessages.BadChart(tag.Source, unreadable);
            return null;
        }

        problem = prototype.SeriesCount == columns - 1
            ? null
            : TemplateMessages.ChartSeries(tag.Source, prototype.SeriesCount, columns - 1);
        return problem is null ? new DrawingTag(tag, prototype) : null;
    }

    /// <returns>The run with the drawing and nothing else; null where the drawing is a piece of a larger one.</returns>
    private static Run? RunOf(DocProperties properties)
    {
        if (properties.Parent?.Parent is not Drawing { Parent: Run run } drawing)
            return null;
        if (drawing.ElementsBefore().Any(each => each is not RunProperties))
            Split(run, [.. drawing.ElementsBefore().Where(each => each is not RunProperties)], (own, other) => own.InsertBeforeSelf(other));
        if (drawing.ElementsAfter().Any())
            Split(run, [.. drawing.ElementsAfter()], (own, other) => own.InsertAfterSelf(other));
        return run;
    }

    private static void Split(Run run, List<OpenXmlElement> children, Action<Run, Run> insert)
    {
        Run other = new();
        if (run.RunProperties is { } properties)
            other.AppendChild(properties.CloneNode(true));
        foreach (OpenXmlElement child in children)
        {
            child.Remove();
            other.AppendChild(child);
        }

        insert(run, other);
    }
}
