using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>
/// The blocks of a story whose opening tag is written wrong. That their end has no beginning, and that the names within are not those
/// around, are no mistakes of their own.
/// </summary>
internal sealed class BrokenBlocks
{
    private static readonly Position Never = new(int.MaxValue, int.MaxValue);
    private readonly HashSet<TemplateLocation> _ends = [];
    private readonly Dictionary<string, Reaches> _parts = [];

    /// <param name="problems">Of the story, in order of place.</param>
    public BrokenBlocks(IReadOnlyList<TemplateProblem> problems)
    {
        Stack<TemplateLocation> open = [];
        List<(TemplateLocation Begin, Position End)> blocks = [];
        foreach (TemplateProblem problem in problems)
        {
            if (BlockOf(problem.Location.Tag, "{{#") is not null && problem.Mistake.Kind != MistakeKind.UnclosedBlock)
            {
                open.Push(problem.Location);
            }
            else if (open.Count > 0 && IsEndOf(problem, open.Peek()))
            {
                blocks.Add((open.Pop(), Position.Of(problem.Location)));
                _ends.Add(problem.Location);
            }
        }

        blocks.AddRange(open.Select(begin => (begin, Never)));
        foreach (IGrouping<string, (TemplateLocation Begin, Position End)> part in blocks.GroupBy(block => block.Begin.Part))
            _parts.Add(part.Key, new Reaches(part.Select(block => (Position.Of(block.Begin), block.End))));
    }

    /// <summary>Whether a mistake only says again that an opening tag is wrong.</summary>
    public bool IsEcho(TemplateProblem problem) => problem.Mistake.Kind == MistakeKind.UnexpectedEnd && _ends.Contains(problem.Location);

    /// <summary>Whether the place is within one of the blocks.</summary>
    public bool Contain(TemplateLocation location) =>
        _parts.TryGetValue(location.Part, out Reaches? reaches) && reaches.Contain(Position.Of(location));

    private static bool IsEndOf(TemplateProblem problem, TemplateLocation begin) =>
        problem.Mistake.Kind == MistakeKind.UnexpectedEnd && BlockOf(problem.Location.Tag, "{{/") == BlockOf(begin.Tag, "{{#");

    private static string? BlockOf(string tag, string opening)
    {
        string name = tag.StartsWith(opening, StringComparison.Ordinal) ? tag[opening.Length..].TrimStart() : "";
        return Array.Find(["each", "if"], block => name.StartsWith(block, StringComparison.Ordinal));
    }

    /// <summary>A place within one part.</summary>
    private readonly record struct Position(int Paragraph, int Offset) : IComparable<Position>
    {
        public static Position Of(TemplateLocation location) => new(location.Paragraph, location.Offset);

        public int CompareTo(Position other) => (Paragraph, Offset).CompareTo((other.Paragraph, other.Offset));
    }

    /// <summary>How far the blocks of one part reach, so that a place is not held against each of them.</summary>
    private sealed class Reaches
    {
        private readonly Position[] _begins;
        private readonly Position[] _ends;

        public Reaches(IEnumerable<(Position Begin, Position End)> blocks)
        {
            (Position Begin, Position End)[] inOrder = [.. blocks.OrderBy(block => block.Begin)];
            _begins = [.. inOrder.Select(block => block.Begin)];
            _ends = [.. inOrder.Select(block => block.End)];

            // The farthest end among the blocks that begin up to here.
            for (int i = 1; i < _ends.Length; i++)
                _ends[i] = _ends[i].CompareTo(_ends[i - 1]) > 0 ? _ends[i] : _ends[i - 1];
        }

        public bool Contain(Position place)
        {
            int at = Array.BinarySearch(_begins, place);
            for (at = at < 0 ? ~at : at; at > 0 && _begins[at - 1].CompareTo(place) >= 0; at--)
            {
            }

            return at > 0 && place.CompareTo(_ends[at - 1]) < 0;
        }
    }
}
