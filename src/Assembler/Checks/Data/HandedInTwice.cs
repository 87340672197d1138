using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>D02: one datum that came in two files, or in two cells, and is not the same in both.</summary>
internal sealed class HandedInTwice : IDataCheck
{
    public string Code => "D02";

    public IEnumerable<Finding> Check(CheckedData data) => data.Source.Origins.Notes
        .Where(note => note.IsContradiction)
        .Select(note => new Finding(Code, Severity.Error, note.Place, note.Message, "请两处核对，改成一致"));
}
