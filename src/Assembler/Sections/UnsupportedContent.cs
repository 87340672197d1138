using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Says what a section template holds that lives in parts of its own package, and so would be lost on the way into the draft.
/// </summary>
internal static class UnsupportedContent
{
    public static void Check(OpenXmlElement body, string name, List<TemplateProblem> problems)
    {
        foreach (IGrouping<string, OpenXmlElement> kind in body.Descendants().Where(element => NameOf(element) is not null).GroupBy(element => NameOf(element)!))
            problems.Add(new TemplateProblem(new TemplateLocation(name, 0, ""), TemplateMessages.Unsupported(kind.Key)));
    }

    private static string? NameOf(OpenXmlElement element) => element switch
    {
        Drawing or Picture => "图片或图表",
        EmbeddedObject => "嵌入对象",
        Hyperlink { Id: not null } => "外部链接",
        NumberingProperties => "手工编号（标题由版式编号，正文列项请用“一是……二是……”）",
        FootnoteReference or EndnoteReference => "脚注或尾注",
        CommentReference => "批注",
        AltChunk => "插入的文件",
        SectionProperties => "分节符",
        _ => null,
    };
}
