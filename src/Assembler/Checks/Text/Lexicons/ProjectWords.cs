namespace DevZoneDocs.Assembler.Checks.Text.Lexicons;

/// <summary>Words by which the names of projects are known, and what happens to projects (项目和事项).</summary>
internal sealed class ProjectWords
{
    /// <summary>Words that any project bears, longest first; what is left without them is a name.</summary>
    public IReadOnlyList<string> General { get; init; } = [];

    /// <summary>Whatever ends so is the name of a project, too.</summary>
    public IReadOnlyList<string> Buildings { get; init; } = [];

    /// <summary>Words for events, each with the one name of the event: 动工 is 开工.</summary>
    public IReadOnlyDictionary<string, string> Events { get; init; } = new Dictionary<string, string>();
}
