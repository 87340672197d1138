using DevZoneDocs.Assembler.Program;

namespace DevZoneDocs.Assembler.Merging.Mends;

/// <summary>Lets cells that are merged downwards begin anew where the row in which they began was not written.</summary>
internal static class MergedCells
{
    /// <param name="written">The marks of the table, those of tables within it among them.</param>
    public static void Mend(IEnumerable<Mark> written, object table)
    {
        // The cells of the row above that may go on, by column, with how many columns they span; and the same of this row.
        Dictionary<int, int> above = [];
        Dictionary<int, int> row = [];
        foreach (Mark mark in written.Where(mark => mark.Template.Cell.Table == table))
        {
            if (mark.Kind == MarkKind.MergedRow)
            {
                (above, row) = (row, []);
                continue;
            }

            (_, int column, int span) = mark.Template.Cell;
            if (mark.Template.Otherwise is not null && (!above.TryGetValue(column, out int width) || width != span))
                mark.Turn();
            row[column] = span;
        }
    }
}
