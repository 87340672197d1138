using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>
/// The blocks of a story whose opening tag is written wrong. That their end has no beginning, and that the names within are not those
/// around, are no mistakes of their own.
/// </summary>
internal sealed class BrokenBlocks
{
    private readonly List<(TemplateLocation Begin, TemplateLocation? End)> _blocks = [];

    public BrokenBlocks(IReadOnlyList<TemplateProblem> problems)
    {
        Stack<TemplateLocation> open = [];
        foreach (TemplateProblem problem in problems)
        {
            if (BlockOf(problem.Location.Tag, "{{#") is not null && problem.Message != TemplateMessages.UnclosedBlock(problem.Location.Tag, EndOf(problem.Location.Tag)))
                open.Push(problem.Location);
            else if (open.Count > 0 && IsEndOf(problem, open.Peek()))
                _blocks.Add((open.Pop(), problem.Location));
        }

        _blocks.AddRange(open.Select(begin => (begin, (TemplateLocation?)null)));
    }

    /// <summary>Whether a mistake only says again that an opening tag is wrong.</summary>
    public bool IsEcho(TemplateProblem problem) => _blocks.Any(block => block.End == problem.Location && problem.Message == TemplateMessages.UnexpectedEnd(problem.Location.Tag));

    /// <summary>Whether the place is within one of the blocks.</summary>
    public bool Contain(TemplateLocation location) => _blocks.Any(block =>
        block.Begin.Part == location.Part && IsBefore(block.Begin, location) && (block.End is null || IsBefore(location, block.End)));

    private static bool IsEndOf(TemplateProblem problem, TemplateLocation begin) =>
        problem.Message == TemplateMessages.UnexpectedEnd(problem.Location.Tag)
        && BlockOf(problem.Location.Tag, "{{/") == BlockOf(begin.Tag, "{{#");

    private static bool IsBefore(TemplateLocation left, TemplateLocation right) =>
        (left.Paragraph, left.Offset).CompareTo((right.Paragraph, right.Offset)) < 0;

    private static string EndOf(string opening) => $"{{{{/{BlockOf(opening, "{{#")}}}}}";

    private static string? BlockOf(string tag, string opening)
    {
        string name = tag.StartsWith(opening, StringComparison.Ordinal) ? tag[opening.Length..].TrimStart() : "";
        return Array.Find(["each", "if"], block => name.StartsWith(block, StringComparison.Ordinal));
    }
}
