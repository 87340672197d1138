using DevZoneDocs.Assembler.Sections.Blocks;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Elements whose tags stand in runs of their own => template nodes. A block's tags belong together where they are siblings:
/// runs of one paragraph, paragraphs of their own, or rows (the tags of a row's cells belong to the row).
/// </summary>
internal sealed class TemplateCompiler
{
    private readonly Dictionary<Run, PlacedTag> _tags;
    private readonly List<TemplateProblem> _problems;
    private readonly HashSet<OpenXmlElement> _aroundTags = [];
    private readonly Carriers _carriers;

    public TemplateCompiler(Dictionary<Run, PlacedTag> tags, List<TemplateProblem> problems)
    {
        (_tags, _problems) = (tags, problems);
        _carriers = new Carriers(tags, problems);
        foreach (Run run in tags.Keys)
        {
            for (OpenXmlElement? element = run; element is not null && _aroundTags.Add(element); element = element.Parent)
            {
            }
        }

        foreach (PlacedTag placed in tags.Values)
            CheckFormatters(placed);
    }

    public IReadOnlyList<TemplateNode> Compile(IEnumerable<OpenXmlElement> siblings)
    {
        BlockParser parser = new(_problems);
        foreach (OpenXmlElement element in siblings.ToList())
            Add(element, parser);
        return parser.Finish();
    }

    private void Add(OpenXmlElement element, BlockParser parser)
    {
        if (!_aroundTags.Contains(element))
        {
            parser.Add(new FixedNode(element));
            return;
        }

        if (element is Run run && _tags.TryGetValue(run, out PlacedTag? placed))
        {
            AddTag(run, placed, parser);
            return;
        }

        (IReadOnlyList<PlacedTag> before, bool isContent, IReadOnlyList<PlacedTag> after) = _carriers.Open(element);
        foreach (PlacedTag tag in before)
            parser.Add(tag);
        if (isContent)
            parser.Add(new ElementNode(element, Compile(element.ChildElements)));
        foreach (PlacedTag tag in after)
            parser.Add(tag);
    }

    private static void AddTag(Run run, PlacedTag placed, BlockParser parser)
    {
        if (placed.Tag is ValueTag value)
            parser.Add(new ValueNode(value, placed.Location, run.RunProperties));
        else
            parser.Add(placed);
    }

    private void CheckFormatters(PlacedTag placed)
    {
        if (placed.Tag is not ValueTag value)
            return;
        foreach (FormatterCall call in value.Formatters.Where(call => FormatterList.Find(call.Name) is null))
        {
            string? nearest = NearestName.Of(call.Name, FormatterList.Names);
            _problems.Add(new TemplateProblem(placed.Location, TemplateMessages.UnknownFormatter(placed.Tag.Source, call.Name, nearest)));
        }
    }
}
