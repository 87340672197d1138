using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Nests the siblings of one level into blocks, whose tags are known to pair.</summary>
internal sealed class BlockParser
{
    private readonly List<Operation> _nodes = [];
    private readonly Stack<OpenBlock> _open = [];

    /// <summary>Whether what is added may be written more than once.</summary>
    public bool IsRepeated => _open.Any(block => block.IsRepeated);

    public void Add(Operation node) => (_open.TryPeek(out OpenBlock? block) ? block.Current : _nodes).Add(node);

    public void Add(PlacedTag placed)
    {
        switch (placed.Tag)
        {
            case EachTag or IfTag:
                _open.Push(new OpenBlock(placed));
                break;
            case ElseTag when _open.TryPeek(out OpenBlock? block):
                block.HasElse = true;
                break;
            case EndTag when _open.TryPop(out OpenBlock? block):
                Add(block.ToOperation());
                break;
            default:
                break;
        }
    }

    public IReadOnlyList<Operation> Finish() => _nodes;

    private sealed class OpenBlock(PlacedTag placed)
    {
        private readonly List<Operation> _then = [];
        private readonly List<Operation> _otherwise = [];

        public bool HasElse { get; set; }

        public List<Operation> Current => HasElse ? _otherwise : _then;

        public bool IsRepeated => placed.Tag is EachTag;

        public Operation ToOperation() => placed.Tag switch
        {
            EachTag each => new EachBlock(each, placed.Location, _then),
            IfTag condition => new IfBlock(condition.Condition, _then, _otherwise),
            _ => throw new InvalidOperationException($"{placed.Tag.Source} opens no block."),
        };
    }
}
