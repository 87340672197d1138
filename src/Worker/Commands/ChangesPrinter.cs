using DevZoneDocs.Assembler.Revisions;

namespace DevZoneDocs.Worker.Commands;

/// <summary>Tells a person, or a program, what differs between two reports.</summary>
internal static class ChangesPrinter
{
    public static void Print(ReportChanges changes, TextWriter writer, bool asJson)
    {
        if (asJson)
        {
            writer.WriteLine(JsonOutput.Of(changes));
            return;
        }

        List<FigureChange> changed = [.. changes.Figures.Where(figure => figure.IsChanged)];
        writer.WriteLine($"数字 {changes.Figures.Count} 个，变化 {changed.Count(figure => figure.Earlier is not null && figure.Newer is not null)} 个，新增 {changed.Count(figure => figure.Earlier is null)} 个，不再写 {changed.Count(figure => figure.Newer is null)} 个");
        foreach (FigureChange figure in changed)
            writer.WriteLine($"  {figure.Name}：{Told(figure)}");
        Part(writer, "新增的部分", changes.NewSections);
        Part(writer, "不再有的部分", changes.GoneSections);
        Part(writer, "两份报告中一字未变的话", changes.Repeated);
    }

    private static string Told(FigureChange figure)
    {
        if (figure.Earlier is null)
            return $"新增 {figure.Newer}";
        if (figure.Newer is null)
            return $"不再写（原为 {figure.Earlier}）";
        string difference = ChangeWords.Difference(figure) is { } by ? $"，{by}" : "";
        string growth = ChangeWords.Growth(figure) is { } rate ? $"（{rate}）" : "";
        string words = figure.By == MatchedBy.Words ? "，按前面的文字对应，请核对" : "";
        return $"{figure.Earlier} → {figure.Newer}{difference}{growth}{words}";
    }

    private static void Part(TextWriter writer, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        writer.WriteLine($"{title}：");
        foreach (string line in lines)
            writer.WriteLine($"  {line}");
    }
}
