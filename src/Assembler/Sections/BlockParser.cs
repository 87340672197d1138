using DevZoneDocs.Assembler.Sections.Blocks;
using DevZoneDocs.Assembler.Sections.Repeats;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Nests the siblings of one level into blocks, whose tags are known to pair.</summary>
/// <param name="lists">The lists of a document; null for a section, whose items the composer numbers.</param>
internal sealed class BlockParser(ListStyles? lists)
{
    private readonly List<TemplateNode> _nodes = [];
    private readonly Stack<OpenBlock> _open = [];

    public void Add(TemplateNode node) => (_open.TryPeek(out OpenBlock? block) ? block.Current : _nodes).Add(node);

    public void Add(PlacedTag placed)
    {
        switch (placed.Tag)
        {
            case EachTag or IfTag:
                _open.Push(new OpenBlock(placed, lists));
                break;
            case ElseTag when _open.TryPeek(out OpenBlock? block):
                block.HasElse = true;
                break;
            case EndTag when _open.TryPop(out OpenBlock? block):
                Add(block.ToNode());
                break;
            default:
                break;
        }
    }

    public IReadOnlyList<TemplateNode> Finish() => _nodes;

    private sealed class OpenBlock(PlacedTag placed, ListStyles? lists)
    {
        private readonly List<TemplateNode> _then = [];
        private readonly List<TemplateNode> _otherwise = [];

        public bool HasElse { get; set; }

        public List<TemplateNode> Current => HasElse ? _otherwise : _then;

        public TemplateNode ToNode()
        {
            if (placed.Tag is EachTag)
                _then.ForEach(node => node.PrepareForCopies());
            return NodeOf(placed.Tag);
        }

        private TemplateNode NodeOf(Tag tag) => tag switch
        {
            EachTag each => new EachBlock(each, placed.Location, _then, lists),
            IfTag condition => new IfBlock(condition.Condition, _then, _otherwise),
            _ => throw new InvalidOperationException($"{tag.Source} opens no block."),
        };
    }
}
