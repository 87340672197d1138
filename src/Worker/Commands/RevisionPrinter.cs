using DevZoneDocs.Assembler.Revisions;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Tells a person, or a program, what has become of a draft after an editor had it.</summary>
internal static class RevisionPrinter
{
    public static void Print(RefreshedDraft refreshed, string output, TextWriter writer, bool asJson)
    {
        if (asJson)
        {
            writer.WriteLine(JsonOutput.Of(new { notes = refreshed.Notes }));
            return;
        }

        writer.WriteLine($"更新后的文件：{(output == "-" ? "标准输出" : output)}");
        writer.WriteLine(Counted(refreshed.Notes.CountBy(note => note.Step).Select(count => (NameOf(count.Key), count.Value)), "没有要更新的"));
        foreach (RevisionNote note in refreshed.Notes.OrderByDescending(note => note.Step >= RevisionStep.Kept))
            writer.WriteLine($"{NameOf(note.Step)} {note.Place}：{note.Message}");
    }

    public static void Print(VerifiedDraft verified, string name, TextWriter writer, bool asJson)
    {
        if (asJson)
        {
            writer.WriteLine(JsonOutput.Of(verified));
            return;
        }

        if (verified.IsStrangers)
            writer.WriteLine($"{name}：没有数据项的清单，按数字前面的名称、单位和数值同数据对应（与数据相同 {Count(verified, "V10")} 个，名称相同而数值不同 {Count(verified, "V11")} 个）；有原来的初稿时用 --draft 指明");
        else
            writer.WriteLine($"{name}：数据项 {verified.Facts.Count} 处，{Counted(verified.Facts.CountBy(fact => fact.State).OrderBy(count => count.Key).Select(count => (NameOf(count.Key), count.Value)), "")}");
        FindingsPrinter.Print(verified.Findings, writer);
    }

    public static void Print(ReleasedDraft released, string name, string output, TextWriter writer, bool asJson)
    {
        if (asJson)
        {
            writer.WriteLine(JsonOutput.Of(new { released.IsReleased, released.Open, released.Mended, released.Told }));
            return;
        }

        writer.WriteLine(released.IsReleased
            ? $"定稿：{(output == "-" ? "标准输出" : output)}"
            : $"{name}：还有 {released.Open.Count} 处没有处理完，没有生成定稿");
        foreach (string mended in released.Mended)
            writer.WriteLine($"  {mended}");
        FindingsPrinter.Print(released.Open, writer);
        FindingsPrinter.Print(released.Told, writer);
    }

    private static int Count(VerifiedDraft verified, string code) => verified.Findings.Count(finding => finding.Code == code);

    private static string Counted(IEnumerable<(string Name, int Count)> counts, string none) =>
        string.Join('，', counts.Select(count => $"{count.Name} {count.Count} 处")) is { Length: > 0 } text ? text : none;

    private static string NameOf(RevisionStep step) => step switch
    {
        RevisionStep.Updated => "已更新",
        RevisionStep.Filled => "已补",
        RevisionStep.Inserted => "已加入",
        RevisionStep.Removed => "已删去",
        RevisionStep.Kept => "请酌定",
        _ => "请处理",
    };

    private static string NameOf(FactState state) => state switch
    {
        FactState.Unchanged => "未变",
        FactState.Behind => "落后于数据",
        FactState.Agreed => "人工改动、与数据一致",
        FactState.Changed => "人工改动",
        FactState.Removed => "已删去",
        _ => "数据中已没有",
    };
}
