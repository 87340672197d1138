using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Tells of the tags in the parts of a package that no text is merged into: charts, diagrams, inserted files, properties of the file,
/// addresses of links. One look at every part, when the template is compiled.
/// </summary>
internal static class PartTags
{
    public static void Check(WordprocessingDocument document, string name, List<TemplateProblem> problems)
    {
        HashSet<(string, string)> told = [];
        foreach (OpenXmlPart part in document.GetAllParts())
        {
            if (WhereOf(part) is { } where && Read(part) is { } tag && told.Add((where, tag)))
                problems.Add(new TemplateProblem(new TemplateLocation(name, 0, tag) { Part = where },
                    TemplateMessages.NotHere(tag, where)));
            foreach (HyperlinkRelationship link in part.HyperlinkRelationships)
            {
                if (TextTags.TagIn(Uri.UnescapeDataString(link.Uri.OriginalString)) is { } inLink)
                    problems.Add(new TemplateProblem(new TemplateLocation(name, 0, inLink) { Part = "链接的地址" },
                        TemplateMessages.NotHere(inLink, "链接的地址")));
            }
        }
    }

    private static string? WhereOf(OpenXmlPart part) => part switch
    {
        ChartPart or ExtendedChartPart or ChartDrawingPart => "图表",
        DiagramDataPart or DiagramPersistLayoutPart => "SmartArt 图形",
        AlternativeFormatImportPart => "插入的文件",
        ExtendedFilePropertiesPart or CustomFilePropertiesPart => "文件属性",
        _ => null,
    };

    private static string? Read(OpenXmlPart part)
    {
        using Stream content = part.GetStream(FileMode.Open, FileAccess.Read);
        using StreamReader reader = new(content, Encoding.UTF8);
        return TextTags.TagIn(reader.ReadToEnd());
    }
}
