using DevZoneDocs.Assembler.Compiling;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections.Charts;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Elements whose tags stand in runs of their own => operations. A block's tags belong together where they are siblings:
/// runs of one paragraph, paragraphs of their own, or rows (the tags of a row's cells belong to the row).
/// </summary>
internal sealed class TemplateCompiler : IDisposable
{
    private readonly Dictionary<Run, PlacedTag> _tags;
    private readonly HashSet<OpenXmlElement> _aroundTags = [];
    private readonly List<TemplateProblem> _problems;
    private readonly Carriers _carriers;
    private readonly IFragmentSource _fragments;
    private readonly HashSet<string> _includes = [];
    private readonly StorySettings _settings;
    private readonly MarkupCompiler _markup;
    private int _depth;
    private int _repeats;

    /// <param name="fragments">Gives the fragments that the template may include, by name.</param>
    public TemplateCompiler(Dictionary<Run, PlacedTag> tags, IFragmentSource fragments, List<TemplateProblem> problems, StorySettings settings)
    {
        (_tags, _fragments, _problems, _settings) = (tags, fragments, problems, settings);
        _markup = new MarkupCompiler(settings);
        _carriers = new Carriers(tags, problems);
        foreach (Run run in tags.Keys)
            Surround(run);
    }

    /// <summary>The references to notes that are written where they are referred to.</summary>
    public IReadOnlyDictionary<OpenXmlElement, NoteTemplate> Notes
    {
        get;
        init
        {
            field = value;
            foreach (OpenXmlElement reference in value.Keys)
                Surround(reference);
        }
    }

        = new Dictionary<OpenXmlElement, NoteTemplate>();

    /// <summary>The texts outside of runs that have tags.</summary>
    public IReadOnlyDictionary<OpenXmlElement, IReadOnlyList<TextPiece>> Texts
    {
        get;
        init
        {
            field = value;
            foreach (OpenXmlElement text in value.Keys)
                Surround(text);
        }
    }

        = new Dictionary<OpenXmlElement, IReadOnlyList<TextPiece>>();

    /// <summary>The fragments that the compiled elements include.</summary>
    public IReadOnlyCollection<string> Includes => _includes;

    public IReadOnlyList<Operation> Compile(IEnumerable<OpenXmlElement> siblings)
    {
        BlockParser parser = new();
        _depth++;
        foreach (OpenXmlElement element in siblings.ToList())
            Add(element, parser);
        _depth--;
        return parser.Finish();
    }

    public void Dispose() => _markup.Dispose();

    private void Add(OpenXmlElement element, BlockParser parser)
    {
        bool isRepeated = _repeats > 0 || parser.IsRepeated;
        if (element is Run run && _tags.TryGetValue(run, out PlacedTag? placed))
            AddTag(run, placed, parser, isRepeated);
        else if (Notes.TryGetValue(element, out NoteTemplate? note))
            parser.Add(new NoteReference(_markup.Reference(element), note));
        else if (Texts.TryGetValue(element, out IReadOnlyList<TextPiece>? text))
            AddText(element, text, parser, isRepeated);
        else if (_aroundTags.Contains(element))
            AddAround(element, parser);
        else if (element is Paragraph && _depth == 1 && !_settings.IsDocument)
            parser.Add(Tagged(element, isRepeated, alwaysSpeaks: true));
        else if (element is not Run { LastChild: null or RunProperties })
            parser.Add(_markup.Fixed(element, isRepeated));
    }

    private void AddText(OpenXmlElement element, IReadOnlyList<TextPiece> pieces, BlockParser parser, bool isRepeated)
    {
        FixedMarkup[] markup = [.. _markup.Around(element, [.. pieces.Select(piece => piece.Text)], isRepeated)];
        foreach ((FixedMarkup before, TextPiece piece) in markup.Zip(pieces))
        {
            parser.Add(before);
            if (piece.Tag is { Tag: ValueTag tag } placed)
                parser.Add(new TextOperation(tag, placed.Location));
        }
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
            AddElement(element, parser);
        foreach (PlacedTag tag in carried.After)
            parser.Add(tag);
    }

    private void AddElement(OpenXmlElement element, BlockParser parser)
    {
        if (element is Table table)
            _markup.Tables.Add(table);
        TaggedElement tagged = Tagged(element, _repeats > 0 || parser.IsRepeated);

        // The paragraphs of a fragment may have to be written without what is around their words.
        bool isWhole = _depth == 1 && !_settings.IsDocument;
        if (ShadowedText.IsShadow(element))
            parser.Add(new FallbackText(tagged));
        else if (isWhole || !tagged.IsCertain)
            parser.Add(tagged);
        else
            parser.Add(tagged.Steps());
    }

    private TaggedElement Tagged(OpenXmlElement element, bool isRepeated, bool alwaysSpeaks = false)
    {
        (FixedMarkup start, FixedMarkup end) = _markup.Shell(element, isRepeated);
        _repeats += isRepeated ? 1 : 0;
        IReadOnlyList<Operation> children = Compile(element.ChildElements.Where(child => child is not ParagraphProperties || element is not Paragraph));
        _repeats -= isRepeated ? 1 : 0;
        return new TaggedElement(PieceKinds.OfTagged(element), children)
        {
            Start = start,
            End = end,
            Properties = element is Paragraph paragraph ? _markup.Properties(paragraph, isRepeated, isLine: paragraph.Descendants<Run>().Any(MayDraw)) : null,
            LastParagraph = MustEndWithParagraph(element) ? LastParagraphOf(element) : null,
            Between = element is Table ? _settings.Scope.Common.Paragraph : null,
            AlwaysSpeaks = alwaysSpeaks || (element is not Table && children.Any(SpeaksAlways)),
            IsVisible = VisibleContent.IsVisible(element),
            MergedTable = _markup.Tables.Of(element as Table),
        };
    }

    /// <summary>In the formatting of the first that the place has.</summary>
    private FixedMarkup LastParagraphOf(OpenXmlElement element) => element.GetFirstChild<Paragraph>()?.ParagraphProperties is { } properties
        ? _markup.Fixed(new Paragraph { ParagraphProperties = (ParagraphProperties)properties.CloneNode(true) }, isRepeated: true)
        : _settings.Scope.Common.Paragraph;

    /// <summary>A value that stands outside of all blocks speaks for its element, even where it is an empty text.</summary>
    private static bool SpeaksAlways(Operation operation) =>
        operation is ValueOperation || (operation is TaggedElement or FallbackText && operation.Children.Any(SpeaksAlways));

    /// <summary>Word refuses a cell that does not.</summary>
    private static bool MustEndWithParagraph(OpenXmlElement element) => element is TableCell or TextBoxContent;

    /// <summary>Whether a picture may come to stand where the run does.</summary>
    private bool MayDraw(Run run) =>
        _tags.TryGetValue(run, out PlacedTag? placed) && (placed.Tag is IncludeTag || (placed.Tag is ValueTag picture && PictureFormatter.IsIn(picture)));

    private void Surround(OpenXmlElement inner)
    {
        for (OpenXmlElement? element = inner; element is not null && _aroundTags.Add(element); element = element.Parent)
        {
        }
    }

    private void AddTag(Run run, PlacedTag placed, BlockParser parser, bool isRepeated)
    {
        if (placed.Tag is BlockTag)
            parser.Add(placed);
        else if (placed.Tag is IncludeTag)
            AddInclude(placed, isInline: true, parser);
        else
            parser.Add(OperationOf(run, placed, isRepeated));
    }

    private Operation OperationOf(Run run, PlacedTag placed, bool isRepeated)
    {
        RunMarkup markup = _markup.Run(run.RunProperties);
        StorySettings settings = _settings with { Lists = null, Fields = new ComputedFields() };
        return placed.Tag switch
        {
            DrawingTag { Chart: { } chart } drawing => new ChartOperation(drawing.Value, placed.Location, new Prototype(run, isRepeated), chart, markup, settings),
            DrawingTag drawing => new PlaceholderOperation(drawing.Value, placed.Location, new Prototype(run, isRepeated), markup, settings),
            ValueTag picture when PictureFormatter.IsIn(picture) => new PictureOperation(picture, placed.Location, markup, settings),
            ValueTag value => new ValueOperation(value, placed.Location, markup),
            _ => throw new InvalidOperationException($"{placed.Tag.Source} writes nothing."),
        };
    }

    private void AddInclude(PlacedTag placed, bool isInline, BlockParser parser)
    {
        IncludeTag include = (IncludeTag)placed.Tag;
        parser.Add(new Inclusion(include, placed.Location, _fragments, isInline));
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
