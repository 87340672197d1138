using DevZoneDocs.Assembler.Sections.Blocks;
using DevZoneDocs.Assembler.Sections.Charts;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Repeats;
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
    private readonly List<TemplateProblem> _problems;
    private readonly Carriers _carriers;
    private readonly IFragmentSource _fragments;
    private readonly HashSet<string> _includes = [];

    /// <param name="fragments">Gives the fragments that the template may include, by name.</param>
    public TemplateCompiler(Dictionary<Run, PlacedTag> tags, IFragmentSource fragments, List<TemplateProblem> problems)
    {
        (_tags, _fragments, _problems) = (tags, fragments, problems);
        _carriers = new Carriers(tags, problems);
        foreach (Run run in tags.Keys)
            Surround(run);
    }

    /// <summary>The lists that a repeated piece may have to begin again.</summary>
    public ListStyles? Lists { get; init; }

    /// <summary>Elements that are written in a way of their own.</summary>
    public IReadOnlyDictionary<OpenXmlElement, TemplateNode> Leaves
    {
        get;
        init
        {
            field = value;
            foreach (OpenXmlElement leaf in value.Keys)
                Surround(leaf);
        }
    }

        = new Dictionary<OpenXmlElement, TemplateNode>();

    /// <summary>The fragments that the compiled elements include.</summary>
    public IReadOnlyCollection<string> Includes => _includes;

    public IReadOnlyList<TemplateNode> Compile(IEnumerable<OpenXmlElement> siblings)
    {
        BlockParser parser = new(Lists);
        foreach (OpenXmlElement element in siblings.ToList())
            Add(element, parser);
        return parser.Finish();
    }

    private void Add(OpenXmlElement element, BlockParser parser)
    {
        if (element is Run run && _tags.TryGetValue(run, out PlacedTag? placed))
            AddTag(run, placed, parser);
        else if (Leaves.TryGetValue(element, out TemplateNode? leaf))
            parser.Add(leaf);
        else if (_aroundTags.Contains(element))
            AddAround(element, parser);
        else if (element is not Run { LastChild: null or RunProperties })
            parser.Add(new FixedNode(element));
    }

    private void AddAround(OpenXmlElement element, BlockParser parser)
    {
        if (element is Paragraph && IncludedAlone(element) is { } alone)
        {
            AddInclude(alone, isInline: false, parser);
            return;
        }

        CarriedTags carried = _carriers.Open(element);
        foreach (PlacedTag tag in carried.Before)
            parser.Add(tag);
        if (carried.IsContent)
            parser.Add(NodeOf(element));
        foreach (PlacedTag tag in carried.After)
            parser.Add(tag);
    }

    private TemplateNode NodeOf(OpenXmlElement element)
    {
        ElementNode node = new(element, Compile(element.ChildElements));
        return ShadowedText.IsShadow(element) ? new ShadowNode(node) : node;
    }

    private void Surround(OpenXmlElement inner)
    {
        for (OpenXmlElement? element = inner; element is not null && _aroundTags.Add(element); element = element.Parent)
        {
        }
    }

    private void AddTag(Run run, PlacedTag placed, BlockParser parser)
    {
        if (placed.Tag is DrawingTag drawing)
            parser.Add(drawing.Chart is { } chart ? new ChartNode(drawing.Value, placed.Location, run, chart) : new PlaceholderNode(drawing.Value, placed.Location, run));
        else if (placed.Tag is ValueTag picture && PictureFormatter.IsIn(picture))
            parser.Add(new PictureNode(picture, placed.Location, run.RunProperties));
        else if (placed.Tag is ValueTag value)
            parser.Add(new ValueNode(value, placed.Location, run.RunProperties));
        else if (placed.Tag is IncludeTag)
            AddInclude(placed, isInline: true, parser);
        else
            parser.Add(placed);
    }

    private void AddInclude(PlacedTag placed, bool isInline, BlockParser parser)
    {
        IncludeTag include = (IncludeTag)placed.Tag;
        parser.Add(new IncludeNode(include, placed.Location, _fragments, isInline));
        _includes.Add(include.Name);
        if (!_fragments.HasFragment(include.Name))
            _problems.Add(new TemplateProblem(placed.Location, TemplateMessages.UnknownFragment(include.Source, include.Name)));
    }

    /// <summary>The include tag that is all that a paragraph holds, or null.</summary>
    private PlacedTag? IncludedAlone(OpenXmlElement paragraph)
    {
        List<Run> runs = [.. paragraph.Descendants<Run>().Where(_tags.ContainsKey).Take(2)];
        return runs.Count == 1 && _tags[runs[0]] is { Tag: IncludeTag } placed && !VisibleContent.IsIn(paragraph) ? placed : null;
    }
}
