using DevZoneDocs.Assembler.Sections.Stories;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Mends;

/// <summary>Leaves of the fields those that begin and end: a condition may have cut one in two.</summary>
internal static class FieldPairs
{
    public static void Mend(StoryMarks story)
    {
        Stack<(FieldChar Begin, FieldChar? Separator)> open = [];
        foreach (FieldChar mark in story.Fields)
        {
            FieldCharValues kind = mark.FieldCharType?.Value ?? FieldCharValues.End;
            if (kind == FieldCharValues.Begin)
                open.Push((mark, null));
            else if (!open.TryPop(out (FieldChar Begin, FieldChar? Separator) field))
                mark.Remove();
            else if (kind == FieldCharValues.Separate)
                open.Push((field.Begin, mark));
        }

        foreach ((FieldChar begin, FieldChar? separator) in open)
        {
            begin.Remove();
            separator?.Remove();
        }
    }
}
