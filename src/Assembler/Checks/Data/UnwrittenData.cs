using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C30: what was handed in is written; a section or a figure that no template took is told, never left out in silence.</summary>
internal static class UnwrittenData
{
    private const int Shown = 6;

    /// <param name="all">The facts that the data give.</param>
    /// <param name="written">Those that stand in the draft.</param>
    public static IEnumerable<Finding> Check(IEnumerable<Fact> all, IEnumerable<Fact> written)
    {
        HashSet<string> paths = written.Select(fact => fact.Path).ToHashSet(StringComparer.Ordinal);
        return all.Where(fact => fact.IsToBeRead && !paths.Contains(fact.Path))
            .GroupBy(fact => fact.Path[..fact.Path.IndexOf('/', StringComparison.Ordinal)])
            .Select(section => Tell(section.Key, [.. section]));
    }

    private static Finding Tell(string section, List<Fact> missing)
    {
        string some = string.Join("、", missing.Take(Shown).Select(fact => $"{fact.Path}（{fact.Phrase.Text}）"));
        string more = missing.Count > Shown ? "等" : "";
        return new Finding(
            "C30", Severity.Warning, section, $"有{missing.Count}项数据报来而没有写入初稿：{some}{more}", "换一个部分报送，或在报告类型、部分模板中加上这些数据项");
    }
}
