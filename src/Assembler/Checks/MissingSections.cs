namespace DevZoneDocs.Assembler.Checks;

/// <summary>C30: the sections that a report names are there.</summary>
internal static class MissingSections
{
    /// <param name="keys">The sections for which no data were handed in.</param>
    public static IEnumerable<Finding> Check(IEnumerable<string> keys) => keys.Select(key => new Finding(
        "C30", Severity.Info, key, $"没有“{key}”部分的数据，初稿未写这一部分", "如需写入，请补报这一部分；如本就不写，不必理会"));
}
