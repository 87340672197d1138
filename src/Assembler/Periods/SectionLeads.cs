namespace DevZoneDocs.Assembler.Periods;

/// <summary>What is said before the lists of a section (各项导语), each in its place; the words at the head of the section are its opening.</summary>
public sealed record SectionLeads
{
    [Field("项目", "各项目之前的话")]
    public Narrative? Projects { get; init; }

    [Field("工作", "各项工作之前的话，如 着重抓了三个方面的工作：")]
    public Narrative? Activities { get; init; }

    [Field("荣誉", "荣誉之前的话")]
    public Narrative? Honors { get; init; }

    [Field("存在问题", "存在问题之前的话；不填时按有几项来写，标题已写明“问题”的不写")]
    public Narrative? Shortcomings { get; init; }

    /// <summary>In their order, by the field that each stands before.</summary>
    internal IEnumerable<(string Field, Narrative Lead)> All =>
        from pair in new[] { ("projects", Projects), ("activities", Activities), ("honors", Honors), ("shortcomings", Shortcomings) }
        where pair.Item2 is not null
        select (pair.Item1, pair.Item2);
}
