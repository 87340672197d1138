using DevZoneDocs.Assembler.Sections.Carrying;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Says what a section template holds that cannot go into a draft and is no part that could be carried along.
/// </summary>
internal static class UnsupportedContent
{
    /// <summary>Tells each kind once, at the first paragraph that has it.</summary>
    public static void Check(OpenXmlElement body, string name, List<TemplateProblem> problems)
    {
        HashSet<string> told = [];
        int paragraph = 0;
        foreach (OpenXmlElement element in body.Descendants())
        {
            paragraph += element is Paragraph && !NoteInliner.IsInlined(element) ? 1 : 0;
            if (NameOf(element) is { } kind && told.Add(kind))
                problems.Add(new TemplateProblem(new TemplateLocation(name, paragraph, ""), TemplateMessages.Unsupported(kind)));
        }
    }

    private static string? NameOf(OpenXmlElement element) => element switch
    {
        EmbeddedObject => "嵌入对象",
        FieldCode code when IsReference(code.Text) => "交叉引用",
        SimpleField field when IsReference(field.Instruction?.Value ?? "") => "交叉引用",
        AltChunk => "插入的文件",
        SectionProperties => "分节符",
        _ => null,
    };

    // What they refer to is a bookmark, and a repeated block would have it twice.
    private static bool IsReference(string instruction)
    {
        string[] words = instruction.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (words.FirstOrDefault() ?? "").ToUpperInvariant() switch
        {
            "REF" or "PAGEREF" or "NOTEREF" => true,
            "HYPERLINK" => words.Contains("\\l"),
            _ => false,
        };
    }
}
