using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Reads a template's block tags in the order of the text and says which of them do not pair, wherever they stand.</summary>
internal sealed class BlockPairs(List<TemplateProblem> problems)
{
    /// <summary>Far above any section, far below what a thread's stack can follow.</summary>
    public const int Deepest = 32;

    private readonly Stack<OpenedBlock> _open = [];
    private readonly HashSet<PlacedTag> _stray = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PlacedTag> _buried = new(ReferenceEqualityComparer.Instance);

    /// <summary>The tags that stand deeper than any block may: they are not looked at before their author has brought them up.</summary>
    public IReadOnlySet<PlacedTag> Buried => _buried;

    /// <returns>The tags that pair with no other; without them the rest are whole blocks, one inside the other.</returns>
    public IReadOnlySet<PlacedTag> FindStray(IEnumerable<PlacedTag> tags)
    {
        foreach (PlacedTag placed in tags)
            Read(placed);
        foreach (OpenedBlock block in _open)
        {
            string end = block.Opening.Tag is EachTag ? "{{/each}}" : "{{/if}}";
            Refuse(block.Opening, TemplateMessages.UnclosedBlock(block.Opening.Tag.Source, end));
            if (block.Else is not null)
                _stray.Add(block.Else);
        }

        return _stray;
    }

    private void Read(PlacedTag placed)
    {
        if (_open.Count > Deepest || (_open.Count == Deepest && placed.Tag is EachTag or IfTag))
            _buried.Add(placed);
        switch (placed.Tag)
        {
            case EachTag or IfTag:
                if (_open.Count == Deepest)
                    problems.Add(new TemplateProblem(placed.Location, TemplateMessages.TooDeep(placed.Tag.Source, Deepest)));
                _open.Push(new OpenedBlock(placed));
                break;
            case ElseTag when _open.TryPeek(out OpenedBlock? block) && block is { Opening.Tag: IfTag, Else: null }:
                block.Else = placed;
                break;
            case ElseTag:
                Refuse(placed, TemplateMessages.ElseOutsideIf(placed.Tag.Source));
                break;
            case EndTag end:
                Close(placed, end);
                break;
            default:
                break;
        }
    }

    private void Close(PlacedTag placed, EndTag end)
    {
        if (!_open.TryPop(out OpenedBlock? block))
            Refuse(placed, TemplateMessages.UnexpectedEnd(placed.Tag.Source));
        else if ((block.Opening.Tag is EachTag) != (end.Block == "each"))
            problems.Add(new TemplateProblem(placed.Location, TemplateMessages.CrossedBlock(placed.Tag.Source, block.Opening.Tag.Source)));
    }

    private void Refuse(PlacedTag placed, Mistake mistake)
    {
        problems.Add(new TemplateProblem(placed.Location, mistake));
        _stray.Add(placed);
    }

    private sealed class OpenedBlock(PlacedTag opening)
    {
        public PlacedTag Opening => opening;

        public PlacedTag? Else { get; set; }
    }
}
