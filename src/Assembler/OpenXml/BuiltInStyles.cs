using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>
/// The names of Word's own styles. A file says them in English, whatever the language of the program; some programs write what
/// a Chinese Word shows instead (docs/word/styles-by-name.md).
/// </summary>
internal static partial class BuiltInStyles
{
    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["正文"] = "Normal",
        ["标题"] = "Title",
        ["副标题"] = "Subtitle",
        ["页眉"] = "header",
        ["页脚"] = "footer",
        ["页码"] = "page number",
        ["题注"] = "caption",
        ["列出段落"] = "List Paragraph",
        ["列表段落"] = "List Paragraph",
        ["无间隔"] = "No Spacing",
        ["普通表格"] = "Normal Table",
        ["网格型"] = "Table Grid",
        ["表格网格"] = "Table Grid",
        ["默认段落字体"] = "Default Paragraph Font",
        ["无列表"] = "No List",
        ["超链接"] = "Hyperlink",
        ["强调"] = "Emphasis",
        ["要点"] = "Strong",
        ["正文文本"] = "Body Text",
        ["正文缩进"] = "Normal Indent",
        ["纯文本"] = "Plain Text",
        ["日期"] = "Date",
        ["签名"] = "Signature",
        ["称呼"] = "Salutation",
        ["引用"] = "Quote",
        ["脚注文本"] = "footnote text",
        ["脚注引用"] = "footnote reference",
        ["尾注文本"] = "endnote text",
        ["尾注引用"] = "endnote reference",
        ["批注文字"] = "annotation text",
        ["批注引用"] = "annotation reference",
        ["批注框文本"] = "Balloon Text",
        ["普通(网站)"] = "Normal (Web)",
        ["TOC 标题"] = "TOC Heading",
        ["Comment Text"] = "annotation text",
        ["Comment Reference"] = "annotation reference",
    };

    /// <summary>The name by which a style is known in every file; one of the author's own stays as it is.</summary>
    public static string Known(string name)
    {
        string trimmed = name.Trim();
        if (Numbered().Match(trimmed) is { Success: true } match)
            return $"{(match.Groups[1].Value is "标题" or "heading" or "Heading" ? "heading" : "toc")} {match.Groups[2].Value}";
        return English.GetValueOrDefault(trimmed, trimmed);
    }

    [GeneratedRegex("^(标题|目录|[Hh]eading|TOC|toc) ?([1-9])$")]
    private static partial Regex Numbered();
}
