using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>A check of the data (勾稽): one code of the list of checks.</summary>
internal interface IDataCheck
{
    string Code { get; }

    IEnumerable<Finding> Check(CheckedData data);
}
