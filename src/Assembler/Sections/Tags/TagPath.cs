namespace DevZoneDocs.Assembler.Sections.Tags;

/// <summary>The names, from the outside in, that lead to a fact: <c>报告期.名称</c>.</summary>
internal sealed record TagPath(IReadOnlyList<string> Segments)
{
    public override string ToString() => string.Join('.', Segments);
}
