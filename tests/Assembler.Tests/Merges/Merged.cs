using System.Text;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Tests.Merges;

/// <summary>A whole template merged with JSON: every result is a sound document.</summary>
internal sealed record Merged(byte[] Content, MergedFile File)
{
    public IReadOnlyList<Finding> Findings => File.Findings;

    public string Text => Outline.Of(Content).TrimEnd('\n');

    public string WithFacts => Outline.Of(Content, facts: true).TrimEnd('\n');

    public IReadOnlyList<string> Lines => Text.Split('\n');

    public static Merged Of(string outline, string json, MergeOptions? options = null) => Of(Docx.FromOutline(outline), json, options);

    /// <param name="body">The markup of the template's body.</param>
    public static Merged OfXml(string body, string json, MergeOptions? options = null) => Of(WordXml.Template(body), json, options);

    public static Merged Of(byte[] template, string json, MergeOptions? options = null) => Of(Parse(template), json, options);

    public static Merged Of(DocumentTemplate template, string json, MergeOptions? options = null)
    {
        MergeOptions chosen = options ?? new MergeOptions();
        MergedFile file = TemplateMerger.Merge(template, Data(json), chosen);
        byte[] content = file.Content.ToArray();
        DocxAssert.Sound(content, isTemplate: !chosen.MarkFacts);
        return new Merged(content, file);
    }

    public static DocumentTemplate Parse(byte[] template) => DocumentTemplate.Parse(new MemoryStream(template), "模板");

    public static JsonFacts Data(string json) => JsonFacts.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    /// <summary>The mistakes of a template, each with its place.</summary>
    public static string[] Problems(byte[] template) =>
        [.. Assert.Throws<TemplateException>(() => Parse(template)).Problems.Select(problem => problem.ToString().Replace("模板，", "", StringComparison.Ordinal))];

    public static string[] Problems(string outline) => Problems(Docx.FromOutline(outline));

    /// <summary>Looks at the open document.</summary>
    public T Read<T>(Func<MainDocumentPart, T> read)
    {
        using WordprocessingDocument document = Docx.Open(Content);
        return read(document.MainDocumentPart!);
    }
}
