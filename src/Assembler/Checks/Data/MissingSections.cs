namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C30: the sections that a report names are there.</summary>
internal static class MissingSections
{
    /// <param name="titles">Of the sections for which no data were handed in.</param>
    public static IEnumerable<Finding> Check(IReadOnlyList<string> titles) => titles.Count == 0 ? [] :
    [
        new Finding(
            "C30",
            Severity.Info,
            "sections",
            $"没有以下部分的数据，初稿未写：{string.Join("、", titles)}",
            "如需写入，请补报；如本就不写，不必理会"),
    ];
}
