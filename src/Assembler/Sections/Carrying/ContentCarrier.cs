using DevZoneDocs.Assembler.OpenXml.Carried;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Carrying;

/// <summary>
/// Makes the blocks of a template independent of its package: what they name there (pictures, charts, links, styles, lists) is
/// taken along under ids that mean the same in every document.
/// </summary>
internal sealed class ContentCarrier
{
    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "ftp", "tel" };

    private readonly MainDocumentPart _main;
    private readonly string _template;
    private readonly List<TemplateProblem> _problems;
    private readonly CarriedContent _content = new();
    private readonly HashSet<string> _told = [];

    private ContentCarrier(MainDocumentPart main, string template, List<TemplateProblem> problems) =>
        (_main, _template, _problems) = (main, template, problems);

    /// <param name="body">Its styles are given by their names, and its notes stand in it.</param>
    public static CarriedContent Take(MainDocumentPart main, OpenXmlElement body, string template, List<TemplateProblem> problems)
    {
        ContentCarrier carrier = new(main, template, problems);
        carrier.TakeParts(body);
        if (main.ThemePart is { } theme && !theme.Parts.Any() && body.Descendants<Drawing>().Any())
            carrier._content.Theme = PartReader.Bytes(theme);
        ListCarrier lists = new(main, carrier._content);
        lists.Take(body);
        new StyleCarrier(main, carrier._content, lists).Take(body);
        return carrier._content;
    }

    private void TakeParts(OpenXmlElement body)
    {
        int paragraph = 0;
        foreach (OpenXmlElement element in body.Descendants().ToList())
        {
            paragraph += element is Paragraph && !NoteInliner.IsInlined(element) ? 1 : 0;
            if (element is AlternateContentChoice choice)
                DeclarePrefixes(choice);
            foreach (RelationshipId reference in RelationshipIds.Of(element).ToList())
            {
                if (TakePart(reference) is { } refused && _told.Add(refused))
                    _problems.Add(
                        new TemplateProblem(new TemplateLocation(_template, paragraph, ""), TemplateMessages.Unsupported(refused)));
            }
        }
    }

    /// <returns>What it is, where it cannot be taken along.</returns>
    private string? TakePart(RelationshipId reference)
    {
        OpenXmlPart owner = NoteInliner.OwnerOf(reference.Element, _main);
        if (owner.Parts.FirstOrDefault(each => each.RelationshipId == reference.Value).OpenXmlPart is { } part)
        {
            if (PartReader.TryRead(part) is not { } carried)
                return NameOf(part, reference.Element);
            reference.Set(_content.Parts.Add(carried));
            return null;
        }

        if (owner.HyperlinkRelationships.FirstOrDefault(each => each.Id == reference.Value) is { } link)
            return TakeLink(reference, link.Uri);

        // A picture may be kept in the file and linked to besides: what is in the file stays.
        bool isKept = reference.Role == "link" && RelationshipIds.Of(reference.Element).Any(other => other.Role == "embed");
        if (isKept)
            reference.Remove();
        return isKept ? null
            : owner.ExternalRelationships.Any(each => each.Id == reference.Value) ? "链接到文件以外的图片或对象"
            : "引自文件其他部分而文件中没有的内容";
    }

    private string? TakeLink(RelationshipId reference, Uri link)
    {
        if (!link.IsAbsoluteUri || !Schemes.Contains(link.Scheme))
            return $"指向“{link.OriginalString}”的链接（可以用 http、https 和 mailto）";
        reference.Set(_content.Parts.Add(link));
        return null;
    }

    private static string NameOf(OpenXmlPart part, OpenXmlElement element) => part switch
    {
        ChartPart => "链接到外部工作簿的图表（请在 Word 中改为嵌入）",
        DiagramDataPart or DiagramLayoutDefinitionPart or DiagramStylePart or DiagramColorsPart => "SmartArt 图形（请改成图片）",
        ExtendedChartPart => "瀑布图、漏斗图等新式图表（请改成图片）",
        EmbeddedObjectPart or EmbeddedPackagePart => "嵌入对象",
        _ when element.Ancestors<EmbeddedObject>().Any() || element is EmbeddedObject => "嵌入对象",
        AlternativeFormatImportPart => "插入的文件",
        _ => "引自文件其他部分的内容",
    };

    /// <summary>What a choice asks for are prefixes, which another document's root need not declare.</summary>
    private static void DeclarePrefixes(AlternateContentChoice choice)
    {
        foreach (string prefix in (choice.Requires?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (choice.LookupNamespace(prefix) is { } uri && choice.NamespaceDeclarations.All(own => own.Key != prefix))
                choice.AddNamespaceDeclaration(prefix, uri);
        }
    }
}
