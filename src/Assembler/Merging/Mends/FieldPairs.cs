using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Merging.Mends;

/// <summary>Leaves of the fields those that begin and end: a condition may have cut one in two.</summary>
internal static class FieldPairs
{
    public static void Mend(IReadOnlyList<Mark> story)
    {
        Stack<(Mark Begin, Mark? Separator)> open = [];
        foreach (Mark mark in story.Where(mark => mark.Kind is MarkKind.FieldBegin or MarkKind.FieldSeparator or MarkKind.FieldEnd))
        {
            if (mark.Kind == MarkKind.FieldBegin)
                open.Push((mark, null));
            else if (!open.TryPop(out (Mark Begin, Mark? Separator) field))
                mark.Drop();
            else if (mark.Kind == MarkKind.FieldSeparator)
                open.Push((field.Begin, mark));
        }

        foreach ((Mark begin, Mark? separator) in open)
        {
            begin.Drop();
            separator?.Drop();
        }
    }
}
