using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>No tag of a template is left in a document, in however many runs Word has split it.</summary>
internal static class TagRules
{
    public static IEnumerable<string> Check(DocumentStories stories) =>
        from paragraph in stories.All<Paragraph>()
        let text = string.Concat(paragraph.Descendants<Text>()
            .Where(each => each.Ancestors<Paragraph>().First() == paragraph)
            .Select(each => each.Text))
        let start = text.IndexOf("{{", StringComparison.Ordinal)
        where start >= 0
        select $"A tag is left: {text.Substring(start, Math.Min(24, text.Length - start))} ({DocumentStories.PlaceOf(paragraph)}).";
}
