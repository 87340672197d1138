namespace DevZoneDocs.Assembler.Polishing.Leaving;

/// <summary>The sections that stay in the house whatever a report definition says: stability, petitions, safety (不送模型的部分).</summary>
internal static class LocalSections
{
    /// <summary>They stay as parts of a key, too: public-security.</summary>
    private static readonly string[] Keys =
    [
        "stability", "petition", "safety", "security", "emergency", "secrecy", "confidential", "discipline", "cases",
    ];

    /// <summary>By which a section that a zone has made itself is known, or a part of one: they stand in its key or its heading.</summary>
    private static readonly string[] Topics =
    [
        "信访", "维稳", "综治", "治安", "综合治理", "社会稳定", "平安", "安全", "应急", "消防",
        "矛盾纠纷", "保密", "涉密", "反恐", "纪检", "案件",
    ];

    public static bool IsLocal(string key, string title) =>
        Keys.Any(local => key.Contains(local, StringComparison.OrdinalIgnoreCase)) || IsLocal(key) || IsLocal(title);

    /// <param name="heading">Of a section, or within one.</param>
    public static bool IsLocal(string heading) => Topics.Any(topic => heading.Contains(topic, StringComparison.Ordinal));
}
