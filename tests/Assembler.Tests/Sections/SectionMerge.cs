using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Tests.Sections;

/// <summary>One section merged, and put on the layout: every result is a sound document.</summary>
internal sealed record SectionMerge(byte[] Content, IReadOnlyList<Finding> Findings, DraftLedger Ledger)
{
    public string Text => Plain(Outline.Of(Content));

    public string WithFacts => Plain(Outline.Of(Content, facts: true));

    /// <param name="template">As an outline.</param>
    /// <param name="facts">As JSON.</param>
    public static SectionMerge Of(string template, string facts) => Of(Docx.FromOutline(template), GivenFacts.Of(facts));

    public static SectionMerge Of(byte[] template, FactRecord facts) => Of(Parse(template), facts);

    public static SectionMerge Of(SectionTemplate template, FactRecord facts) => Of(template, Scope.Of(facts));

    public static SectionMerge Of(SectionTemplate template, Scope scope)
    {
        DraftLedger ledger = new();
        List<Finding> findings = [];
        MergedSection section = new SectionMerger(ledger, findings).Merge(template, scope, "economy", "经济发展局");
        using MemoryStream stream = new();
        using (Stream layout = Docx.Layout())
            layout.CopyTo(stream);
        DocumentComposer composer = new(stream);
        composer.AddSection(section, 0);
        composer.AddComments(ledger.Comments);
        composer.Finish();
        byte[] content = Docx.Bytes(composer.Document);
        DocxAssert.Sound(content);
        return new SectionMerge(content, findings, ledger);
    }

    /// <summary>What the layout does to a table's paragraphs is a test of its own.</summary>
    private static string Plain(string outline) =>
        outline.Replace("Normal(keepNext): ", "", StringComparison.Ordinal).Replace("Normal(keepNext):", "", StringComparison.Ordinal).Replace("(keepNext)", "", StringComparison.Ordinal);

    public static SectionTemplate Parse(byte[] template) => SectionTemplate.Parse(new MemoryStream(template), "economy/review");

    /// <summary>The mistakes of a template, given as an outline: each with its paragraph, as its author sees them.</summary>
    public static string[] Problems(string template) => Problems(Docx.FromOutline(template));

    public static string[] Problems(byte[] template) =>
        [.. Assert.Throws<TemplateException>(() => Parse(template)).Problems.Select(problem => problem.ToString().Replace("economy/review，", "", StringComparison.Ordinal))];
}
