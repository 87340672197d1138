using DevZoneDocs.Assembler.Sections.Blocks;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// A compiled section template (部分模板): parsed once, merged many times, by many threads at once.
/// (.docx) => body elements => <see cref="TagIsolator"/> => <see cref="TemplateCompiler"/> => nodes.
/// </summary>
public sealed class SectionTemplate
{
    private SectionTemplate(string name, IReadOnlyList<TemplateNode> nodes, IReadOnlyCollection<string> includes, IReadOnlyDictionary<string, string> styleNames) =>
        (Name, Nodes, Includes, StyleNames) = (name, nodes, includes, styleNames);

    public string Name { get; }

    /// <summary>The names of the fragments that it includes.</summary>
    public IReadOnlyCollection<string> Includes { get; }

    internal IReadOnlyList<TemplateNode> Nodes { get; }

    /// <summary>The names of the styles that the template uses, by its own style ids: the layout knows them by name.</summary>
    internal IReadOnlyDictionary<string, string> StyleNames { get; }

    /// <param name="name">As its author knows it: economy/review.</param>
    /// <exception cref="TemplateException">With every mistake in the template.</exception>
    /// <exception cref="DocumentException">The file is no .docx.</exception>
    public static SectionTemplate Parse(Stream docx, string name, IFragmentSource? fragments = null)
    {
        using WordprocessingDocument document = Packages.Open(docx, name);
        Body body = document.MainDocumentPart?.Document?.Body ?? throw new DocumentException(name, "没有正文");
        Dictionary<string, string> styleNames = StylesOf(document).ToDictionary(
            style => style.StyleId!.Value!, style => style.StyleName!.Val!.Value!, StringComparer.Ordinal);
        return Compile(body, name, fragments ?? NoFragments.Instance, styleNames);
    }

    /// <summary>A template of one paragraph, for a title or an opening that a report definition gives as text.</summary>
    /// <param name="style">The style of the layout that the paragraph is in; the default style where null.</param>
    /// <exception cref="TemplateException">With every mistake in the text.</exception>
    public static SectionTemplate ParseText(string text, string? style, string name)
    {
        Paragraph paragraph = new(Runs.Of(null, text));
        if (style is not null)
            paragraph.ParagraphProperties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } };
        return Compile(new Body(paragraph), name, NoFragments.Instance, new Dictionary<string, string>());
    }

    private static SectionTemplate Compile(Body body, string name, IFragmentSource fragments, IReadOnlyDictionary<string, string> styleNames)
    {
        List<TemplateProblem> problems = [];
        body.GetFirstChild<SectionProperties>()?.Remove();
        UnsupportedContent.Check(body, name, problems);
        Dictionary<Run, PlacedTag> tags = new TagIsolator(name, problems).Isolate(body);
        TemplateCompiler compiler = new(tags, fragments, problems);
        IReadOnlyList<TemplateNode> nodes = compiler.Compile(body.ChildElements);
        return problems.Count == 0
            ? new SectionTemplate(name, nodes, compiler.Includes, styleNames)
            : throw new TemplateException([.. problems.OrderBy(problem => problem.Location.Paragraph)]);
    }

    private static IEnumerable<Style> StylesOf(WordprocessingDocument document) =>
        document.MainDocumentPart!.StyleDefinitionsPart?.Styles?.Elements<Style>()
            .Where(style => style.StyleId?.Value is not null && style.StyleName?.Val?.Value is not null) ?? [];
}
