namespace DevZoneDocs.Assembler.Periods;

/// <summary>Where something stands in the data handed in.</summary>
/// <param name="Name">A JSON pointer, or sheet and cell of a workbook.</param>
/// <param name="Order">Rises through the data, so that problems can be told from top to bottom.</param>
internal readonly record struct Place(string Name, int Order);
