using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>A template as it was read, with its paragraphs as they stand in the file: what was read of one says where it is found.</summary>
internal sealed class LintedTemplate
{
    private LintedTemplate(TemplateReading reading, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<int> places, IReadOnlyList<LostStyle> lostStyles) =>
        (Reading, Paragraphs, Places, LostStyles) = (reading, paragraphs, places, lostStyles);

    public TemplateReading Reading { get; }

    /// <summary>As they were read; the first is paragraph 1.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>Of each paragraph that was read, which one it is in the file, counted from 0: a deleted one is not read.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>The styles that the text names and the template itself does not know.</summary>
    public IReadOnlyList<LostStyle> LostStyles { get; }

    /// <exception cref="DocumentException">The file has no text.</exception>
    public static LintedTemplate Read(WordprocessingDocument document, string name, IFragmentSource fragments)
    {
        OpenXmlElement file = document.MainDocumentPart?.Document?.Body ?? throw new DocumentException(name, "没有正文");
        Body body = (Body)file.CloneNode(true);
        AuthoredComments.RemoveMarks(body, AuthoredComments.Of(document, AuthoredComments.Linter));
        Dictionary<Paragraph, int> places = new(ReferenceEqualityComparer.Instance);
        foreach ((int i, Paragraph paragraph) in body.Descendants<Paragraph>().Index())
            places.Add(paragraph, i);
        List<(string Style, Paragraph? At)> lost = [.. Lost(document, body)];
        StyleNames.Apply(document, body);
        TemplateReading reading = SectionTemplate.Read(body, name, fragments);
        List<Paragraph> paragraphs = [.. body.Descendants<Paragraph>()];
        return new LintedTemplate(
            reading,
            paragraphs,
            [.. paragraphs.Select(paragraph => places.GetValueOrDefault(paragraph, -1))],
            [.. lost.Where(style => style.At is not null && paragraphs.Contains(style.At)).Select(style => new LostStyle(style.Style, paragraphs.IndexOf(style.At!) + 1))]);
    }

    /// <summary>A template of one paragraph that stands as text in a report definition.</summary>
    public static LintedTemplate Of(string text, string name, IFragmentSource fragments)
    {
        Body body = new(new Paragraph(Runs.Of(null, text)));
        TemplateReading reading = SectionTemplate.Read(body, name, fragments);
        return new LintedTemplate(reading, [.. body.Descendants<Paragraph>()], [], []);
    }

    private static IEnumerable<(string Style, Paragraph? At)> Lost(WordprocessingDocument document, Body body)
    {
        HashSet<string?> known = [.. (document.MainDocumentPart!.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Select(style => style.StyleId?.Value)];
        return from reference in StyleReferences.In(body)
               let style = StyleReferences.Get(reference)
               where !known.Contains(style)
               group reference by style into first
               select (first.Key, ParagraphOf(first.First()));
    }

    private static Paragraph? ParagraphOf(OpenXmlElement reference) =>
        reference.Ancestors<Paragraph>().FirstOrDefault() ?? reference.Ancestors<Table>().FirstOrDefault()?.Descendants<Paragraph>().FirstOrDefault();
}

/// <summary>A style that a text names, and the first paragraph that does.</summary>
internal sealed record LostStyle(string Style, int Paragraph);
