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

    public void Add(IEnumerable<Operation> operations)
    {
        foreach (Operation operation in operations)
            Add(operation);
    }

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

    public IReadOnlyList<Operation> Finish() => Joined(_nodes);

    /// <summary>What is fixed and stands side by side is written at once; a table asks first what stands before it.</summary>
    private static List<Operation> Joined(List<Operation> operations)
    {
        List<Operation> joined = [];
        List<FixedMarkup> run = [];
        foreach (Operation operation in operations)
        {
            FixedMarkup? stretch = operation as FixedMarkup;
            if (run.Count > 0 && stretch is not { Between: null })
            {
                joined.Add(FixedMarkup.Join(run));
                run = [];
            }

            if (stretch is null)
                joined.Add(operation);
            else
                run.Add(stretch);
        }

        if (run.Count > 0)
            joined.Add(FixedMarkup.Join(run));
        return joined;
    }

    private sealed class OpenBlock(PlacedTag placed)
    {
        private readonly List<Operation> _then = [];
        private readonly List<Operation> _otherwise = [];

        public bool HasElse { get; set; }

        public List<Operation> Current => HasElse ? _otherwise : _then;

        public bool IsRepeated => placed.Tag is EachTag;

        public Operation ToOperation() => placed.Tag switch
        {
            EachTag each => new EachBlock(each, placed.Location, Joined(_then)),
            IfTag condition => new IfBlock(condition.Condition, Joined(_then), Joined(_otherwise)),
            _ => throw new InvalidOperationException($"{placed.Tag.Source} opens no block."),
        };
    }
}
