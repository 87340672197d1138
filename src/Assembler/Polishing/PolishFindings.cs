using DevZoneDocs.Assembler.Checks;

namespace DevZoneDocs.Assembler.Polishing;

/// <summary>What an office is told of polishing: a line for each section (P01) and for each sentence that stays (P02).</summary>
internal static class PolishFindings
{
    private const int SentenceShown = 16;

    public static IEnumerable<Finding> Of(IReadOnlyList<PolishedSection> sections) =>
        sections.SelectMany(section => section.Kept.Select(kept => Of(section, kept)).Prepend(Of(section)));

    private static Finding Of(PolishedSection section) => section.Outcome switch
    {
        PolishOutcome.Reworded => Info(section, $"已润色待审：送出{section.Sent}句，改写{section.Reworded}句，保留原句{section.Kept.Count}句{Behind(section.Reason)}", "逐处接受或拒绝修订；全部拒绝即恢复原文"),
        PolishOutcome.Unchanged =>
            Info(section, $"润色没有改动：送出{section.Sent}句，保留原句{section.Kept.Count}句", "正文即原文"),
        PolishOutcome.Failed => Info(section, $"未润色：{section.Reason}", "正文即原文，可以直接使用；也可稍后重新生成") with { Severity = Severity.Warning },
        _ => Info(section, $"未润色：{section.Reason}", "正文即原文"),
    };

    private static Finding Info(PolishedSection section, string message, string hint) =>
        new("P01", Severity.Info, section.Title, message, hint);

    private static Finding Of(PolishedSection section, KeptSentence kept)
    {
        string beginning = kept.Original.Length > SentenceShown ? $"{kept.Original[..SentenceShown]}……" : kept.Original;
        string reasons = string.Join("；", kept.Reasons.Select(reason => reason.Message));
        return new Finding("P02", Severity.Info, $"{section.Title}第{kept.Paragraph}段", $"“{beginning}”一句的改写未采用：{reasons}", $"正文保留原句；改写为“{kept.Proposed}”");
    }

    private static string Behind(string reason) => reason.Length == 0 ? "" : $"；有一部分未润色，{reason}";
}
