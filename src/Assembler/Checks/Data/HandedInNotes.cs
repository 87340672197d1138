using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>D01: what people typed into a workbook otherwise than it asks for, and how it was taken.</summary>
internal sealed class HandedInNotes : IDataCheck
{
    public string Code => "D01";

    public IEnumerable<Finding> Check(CheckedData data) => data.Source.Origins.Notes
        .Where(note => !note.IsContradiction)
        .Select(note => new Finding(Code, Severity.Info, note.Place, note.Message, "请看一眼是否就是这个意思，下次照填报表填"));
}
