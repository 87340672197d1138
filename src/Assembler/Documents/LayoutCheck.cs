using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>Says what a layout lacks that every report needs, before any report is written on it.</summary>
public static class LayoutCheck
{
    private const string Name = "版式";

    /// <summary>Styles that comments name by their ids.</summary>
    private static readonly (string Id, string Use)[] NeededIds = [("CommentReference", "批注的标记"), ("CommentText", "批注的文字")];

    private static readonly string[] NeededNames = ["heading 1", "heading 2", "heading 3", "heading 4"];

    /// <summary>What is wrong with the layout, each with its mend; none for one that can be used.</summary>
    public static IReadOnlyList<string> Problems(ReadOnlyMemory<byte> layout)
    {
        using MemoryStream stream = new(layout.ToArray(), writable: false);
        try
        {
            return Packages.Read(stream, Name, document => (IReadOnlyList<string>)[.. Problems(document)]);
        }
        catch (DocumentException exception)
        {
            return [exception.Problem];
        }
    }

    private static IEnumerable<string> Problems(WordprocessingDocument document)
    {
        if (document.MainDocumentPart?.Document?.Body is not { } body)
            return ["没有正文"];
        List<Style> styles = [.. document.MainDocumentPart.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []];
        HashSet<string?> ids = [.. styles.Select(style => style.StyleId?.Value)];
        HashSet<string?> names = new(styles.Select(style => style.StyleName?.Val?.Value), StringComparer.OrdinalIgnoreCase);
        string[] page = body.Elements<SectionProperties>().Any()
            ? []
            : ["没有页面设置；请在 Word 中设好纸张和页边距后保存"];
        return
        [
            .. page,
            .. NeededNames.Where(name => !names.Contains(name)).Select(name => $"没有样式“{name}”（各级标题用）；请从自带的版式复制这个样式"),
            .. LayoutStyle.All.Where(style => !names.Contains(style.Name) && !ids.Contains(style.Id))
                .Select(style => $"没有样式“{style.Name}”（{style.Use}用）；请从自带的版式复制这个样式"),
            .. NeededIds.Where(style => !ids.Contains(style.Id)).Select(style => $"没有代号为“{style.Id}”的样式（{style.Use}用）；请从自带的版式复制这个样式"),
            .. Active(document).Distinct(),
        ];
    }

    /// <summary>Every draft on the layout would bring along what it fetches or starts.</summary>
    private static IEnumerable<string> Active(WordprocessingDocument document)
    {
        List<TemplateProblem> problems = [];
        foreach (OpenXmlPartRootElement root in document.GetAllParts().OrderBy(part => part.Uri.OriginalString, StringComparer.Ordinal).Select(part => part.RootElement).OfType<OpenXmlPartRootElement>())
            ActiveContent.CheckFields(root, Name, "", problems);
        ActiveContent.CheckPackage(document, Name, problems);
        return problems.Select(problem => $"：{problem.Message}；{problem.Mend}");
    }
}
