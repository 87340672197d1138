using System.Globalization;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Program;

/// <summary>A reference to a note or a comment, which is written with the names in scope at each place that refers to it.</summary>
/// <param name="reference">With the id that the note gets.</param>
internal sealed class NoteReference(MarkTemplate reference, NoteTemplate note) : Operation
{
    public override void Run(MergeContext context, Output output)
    {
        Mark mark = output.MarkHere(reference);
        mark.Id = context.Document!.Notes(note.Kind).Write(note, context).ToString(CultureInfo.InvariantCulture);
        output.Add(mark);
        output.Visible += note.Kind == NoteKind.Comment ? 0 : 1;
        output.Append(PieceKind.None);
    }
}
