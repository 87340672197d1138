using System.Globalization;
using DevZoneDocs.Assembler.Program;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Merging.Stories;

/// <summary>A footnote, an endnote or a comment, compiled: it is written anew wherever a repeated block refers to it.</summary>
internal sealed class NoteTemplate(NoteKind kind, long id, IReadOnlyList<Operation> operations)
{
    public NoteKind Kind => kind;

    public long Id => id;

    public required FixedMarkup Start { get; init; }

    public required FixedMarkup End { get; init; }

    /// <summary>What it ends with where it would not end with a paragraph.</summary>
    public required FixedMarkup LastParagraph { get; init; }

    /// <param name="number">Its id where it is written; a copy has another than the template gives it.</param>
    public void Write(long number, MergeContext context, Output output)
    {
        int first = output.Marks.Count;
        output.Level = default;
        Start.Write(output);
        Operation.RunAll(operations, context with { Writer = context.Writer.WithoutComments }, output);
        if (!output.Level.Last.HasFlag(PieceKind.EndsStory))
            LastParagraph.Write(output);
        End.Write(output);
        foreach (Mark mark in output.Marks.Skip(first))
        {
            if (mark.Kind == MarkKind.Note)
                mark.Id = number.ToString(CultureInfo.InvariantCulture);
            else if (mark.Kind == MarkKind.CopyId && number != id)
                mark.Drop();
        }
    }
}

internal enum NoteKind
{
    Footnote,
    Endnote,
    Comment,
}
