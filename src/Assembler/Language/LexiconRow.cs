namespace DevZoneDocs.Assembler.Language;

/// <summary>A row of a lexicon.</summary>
internal sealed record LexiconRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>The cell, or nothing where the row ends before it.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    /// <summary>The parts of a cell that 、 sets apart.</summary>
    public IReadOnlyList<string> List(int column) =>
        this[column].Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
