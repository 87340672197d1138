using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks.Data.Placed;

/// <summary>A project and the path by which findings name it.</summary>
internal sealed record PlacedProject(string Path, string Section, Project Project)
{
    /// <summary>Its name and its other names.</summary>
    public IEnumerable<string> Names => Project.Aliases.Prepend(Project.Name);
}

/// <summary>A target of a task and the path by which findings name it.</summary>
internal sealed record PlacedTarget(string Path, TaskTarget Target);

/// <summary>An honor and the path by which findings name it.</summary>
internal sealed record PlacedHonor(string Path, Honor Honor);

/// <summary>A datum outside the indicators and the path by which findings name it.</summary>
/// <param name="Label">What it is called in its place.</param>
internal sealed record PlacedDatum(string Path, string Label, Datum Datum, bool IsPlan);

/// <summary>A department's sentence and the path of the item that it tells of.</summary>
/// <param name="Title">The item's own title, or empty.</param>
internal sealed record PlacedNarrative(string Path, string Title, Narrative Narrative, bool IsPlan)
{
    /// <summary>Stands in <see cref="Text"/> for a fact.</summary>
    public const char FactMark = '\uFFFC';

    /// <summary>The sentence with a mark in place of each fact.</summary>
    public string Text { get; } = string.Concat(Narrative.Pieces.Select(piece => piece.IsFact ? $"{FactMark}" : piece.Text));
}

/// <summary>A text that the draft will have as it stands, and the path by which findings name it.</summary>
internal sealed record PlacedText(string Path, string Text);
