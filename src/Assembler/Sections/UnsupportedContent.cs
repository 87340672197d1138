using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Says what a section template holds that lives in parts of its own package, and so would be lost on the way into the draft.
/// </summary>
internal static class UnsupportedContent
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Tells each kind once, at the first paragraph that has it.</summary>
    public static void Check(OpenXmlElement body, string name, List<TemplateProblem> problems)
    {
        HashSet<string> told = [];
        int paragraph = 0;
        foreach (OpenXmlElement element in body.Descendants())
        {
            paragraph += element is Paragraph ? 1 : 0;
            if (NameOf(element) is { } kind && told.Add(kind))
                problems.Add(new TemplateProblem(new TemplateLocation(name, paragraph, ""), TemplateMessages.Unsupported(kind)));
        }
    }

    private static string? NameOf(OpenXmlElement element) => element switch
    {
        Drawing or Picture => element.Descendants<TextBoxContent>().Any() ? "文本框" : "图片或图表",
        EmbeddedObject => "嵌入对象",
        Hyperlink { Id: not null } => "外部链接",
        FieldCode code when IsReference(code.Text) => "交叉引用",
        SimpleField field when IsReference(field.Instruction?.Value ?? "") => "交叉引用",
        NumberingProperties { NumberingId.Val.Value: not 0 } => "手工编号（标题由版式编号，正文列项请用“一是……二是……”）",
        FootnoteReference or EndnoteReference => "脚注或尾注",
        CommentReference => "批注",
        AltChunk => "插入的文件",
        SectionProperties => "分节符",
        _ when !element.Ancestors<Drawing>().Any() && element.GetAttributes().Any(attribute => attribute.NamespaceUri == Relationships) => "引自文件其他部分的内容",
        _ => null,
    };

    // What they refer to is a bookmark, and a repeated block would have it twice.
    private static bool IsReference(string instruction) =>
        instruction.TrimStart().Split(' ')[0].ToUpperInvariant() is "REF" or "PAGEREF" or "NOTEREF" or "HYPERLINK";
}
