using DevZoneDocs.Assembler.Sections.Blocks;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Nests the siblings of one level into blocks; mistakes are collected, and what can be read is read.</summary>
internal sealed class BlockParser(List<TemplateProblem> problems)
{
    private readonly Stack<OpenBlock> _open = new([new OpenBlock(null)]);

    public void Add(TemplateNode node) => _open.Peek().Current.Add(node);

    public void Add(PlacedTag placed)
    {
        switch (placed.Tag)
        {
            case EachTag or IfTag:
                _open.Push(new OpenBlock(placed));
                break;
            case ElseTag when _open.Peek() is { Placed.Tag: IfTag, HasElse: false } block:
                block.BeginElse();
                break;
            case ElseTag:
                Report(placed, TemplateMessages.ElseOutsideIf(placed.Tag.Source));
                break;
            case EndTag end:
                Close(placed, end);
                break;
            default:
                break;
        }
    }

    public IReadOnlyList<TemplateNode> Finish()
    {
        while (_open.Count > 1)
        {
            OpenBlock block = _open.Pop();
            Report(block.Placed!, TemplateMessages.UnclosedBlock(block.Placed!.Tag.Source, $"{{{{/{block.Name}}}}}"));
        }

        return _open.Peek().Current;
    }

    private void Close(PlacedTag placed, EndTag end)
    {
        OpenBlock block = _open.Peek();
        if (block.Placed is null)
        {
            Report(placed, TemplateMessages.UnexpectedEnd(placed.Tag.Source));
            return;
        }

        if (block.Name != end.Block)
            Report(placed, TemplateMessages.CrossedBlock(placed.Tag.Source, block.Placed.Tag.Source));
        _open.Pop();
        Add(block.ToNode());
    }

    private void Report(PlacedTag placed, string message) => problems.Add(new TemplateProblem(placed.Location, message));

    private sealed class OpenBlock(PlacedTag? placed)
    {
        private readonly List<TemplateNode> _then = [];
        private readonly List<TemplateNode> _otherwise = [];

        public PlacedTag? Placed => placed;

        public string Name => placed?.Tag is EachTag ? "each" : "if";

        public bool HasElse { get; private set; }

        public List<TemplateNode> Current => HasElse ? _otherwise : _then;

        public void BeginElse() => HasElse = true;

        public TemplateNode ToNode() => placed!.Tag switch
        {
            EachTag each => new EachBlock(each.Path, _then),
            IfTag condition => new IfBlock(condition.Condition, _then, _otherwise),
            _ => throw new InvalidOperationException($"{placed.Tag.Source} opens no block."),
        };
    }
}
