using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Merging.Stories;

/// <summary>The body, a header or a footer, compiled.</summary>
/// <param name="Part">The name of its part in the package.</param>
internal sealed record StoryTemplate(string Part, StoryFrame Frame, IReadOnlyList<Operation> Operations)
{
    public required bool IsBody { get; init; }

    /// <summary>What it ends with where it would not end with a paragraph; null where it need not.</summary>
    public FixedMarkup? LastParagraph { get; init; }

    public void Write(MergeContext context, Output output)
    {
        Operation.RunAll(Operations, IsBody ? context : context with { Writer = context.Writer.WithoutComments }, output);
        if (!output.Level.Last.HasFlag(PieceKind.EndsStory))
            LastParagraph?.Write(output);
    }
}
