using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C30: what was handed in is written; a section or a figure that no template took is told, never left out in silence.</summary>
internal static class UnwrittenData
{
    private const int Shown = 6;

    private const int ShownStages = 3;

    /// <param name="all">The facts that the data give.</param>
    /// <param name="written">Those that stand in the draft.</param>
    public static IEnumerable<Finding> Check(IEnumerable<Fact> all, IEnumerable<Fact> written)
    {
        HashSet<string> paths = written.Select(fact => fact.Path).ToHashSet(StringComparer.Ordinal);
        List<Fact> unwritten = [.. all.Where(fact => fact.Path.Contains('/', StringComparison.Ordinal) && !paths.Contains(fact.Path))];
        return unwritten.Where(fact => fact.IsToBeRead)
            .GroupBy(fact => fact.Path[..fact.Path.IndexOf('/', StringComparison.Ordinal)])
            .Select(section => Tell(section.Key, [.. section]))
            .Concat(TellStages([.. unwritten.Where(IsStage)]));
    }

    private static bool IsStage(Fact fact) =>
        fact.Path.EndsWith(".stage", StringComparison.Ordinal) && fact.Source.Place.Contains("/projects/", StringComparison.Ordinal);

    /// <summary>Where a project's progress is written, its stage only gives it its place among the others.</summary>
    private static IEnumerable<Finding> TellStages(List<Fact> missing)
    {
        if (missing.Count == 0)
            yield break;
        string some = string.Join("、", missing.Take(ShownStages).Select(fact => $"{fact.Path}（{fact.Phrase.Text}）"));
        string more = missing.Count > ShownStages ? "等" : "";
        yield return new Finding(
            "C30", Severity.Info, "sections", $"有{missing.Count}个项目的阶段没有写入初稿，写的是进展：{some}{more}", "请核对进展与阶段是否一致");
    }

    private static Finding Tell(string section, List<Fact> missing)
    {
        string some = string.Join("、", missing.Take(Shown).Select(fact => $"{fact.Path}（{fact.Phrase.Text}）"));
        string more = missing.Count > Shown ? "等" : "";
        return new Finding(
            "C30", Severity.Warning, section, $"有{missing.Count}项数据报来而没有写入初稿：{some}{more}", "换一个部分报送，或在报告类型、部分模板中加上这些数据项");
    }
}
