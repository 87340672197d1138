using DevZoneDocs.Assembler.Sections.Blocks;
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
    private readonly HashSet<OpenXmlElement> _aroundTags = [];
    private readonly Carriers _carriers;

    public TemplateCompiler(Dictionary<Run, PlacedTag> tags, List<TemplateProblem> problems)
    {
        _tags = tags;
        _carriers = new Carriers(tags, problems);
        foreach (Run run in tags.Keys)
        {
            for (OpenXmlElement? element = run; element is not null && _aroundTags.Add(element); element = element.Parent)
            {
            }
        }
    }

    public IReadOnlyList<TemplateNode> Compile(IEnumerable<OpenXmlElement> siblings)
    {
        BlockParser parser = new();
        foreach (OpenXmlElement element in siblings.ToList())
            Add(element, parser);
        return parser.Finish();
    }

    private void Add(OpenXmlElement element, BlockParser parser)
    {
        if (element is Run run && _tags.TryGetValue(run, out PlacedTag? placed))
            AddTag(run, placed, parser);
        else if (_aroundTags.Contains(element))
            AddAround(element, parser);
        else if (element is not Run { LastChild: null or RunProperties })
            parser.Add(new FixedNode(element));
    }

    private void AddAround(OpenXmlElement element, BlockParser parser)
    {
        CarriedTags carried = _carriers.Open(element);
        foreach (PlacedTag tag in carried.Before)
            parser.Add(tag);
        if (carried.IsContent)
            parser.Add(new ElementNode(element, Compile(element.ChildElements)));
        foreach (PlacedTag tag in carried.After)
            parser.Add(tag);
    }

    private static void AddTag(Run run, PlacedTag placed, BlockParser parser)
    {
        if (placed.Tag is ValueTag value)
            parser.Add(new ValueNode(value, placed.Location, run.RunProperties));
        else
            parser.Add(placed);
    }
}
