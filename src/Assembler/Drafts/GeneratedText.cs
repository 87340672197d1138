using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>
/// The words of a draft as they were generated, paragraph by paragraph, and where its facts stand in them: what an editor's file
/// and new data are later compared with.
/// </summary>
internal static class GeneratedText
{
    /// <summary>Each paragraph with its <c>facts</c>: bookmark, first letter and number of letters.</summary>
    public static XElement Of(OpenXmlElement body) => new(
        DraftManifest.Namespace + "text",
        body.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<AlternateContentFallback>().Any()).Select(Entry));

    private static XElement Entry(Paragraph paragraph)
    {
        StringBuilder text = new();
        Dictionary<string, (string Name, int At)> open = [];
        List<string> facts = [];
        foreach (OpenXmlElement element in paragraph.Descendants())
        {
            if (element is BookmarkStart { Id.Value: { } start, Name.Value: { } name } && DataBookmarks.IsFact(name))
                open[start] = (name, text.Length);
            else if (element is BookmarkEnd { Id.Value: { } end } && open.Remove(end, out (string Name, int At) fact))
                facts.Add(string.Create(CultureInfo.InvariantCulture, $"{fact.Name}:{fact.At}:{text.Length - fact.At}"));
            else if (element is Text run && run.Ancestors<Paragraph>().First() == paragraph)
                text.Append(run.Text);
        }

        return new XElement(
            DraftManifest.Namespace + "p",
            facts.Count > 0 ? new XAttribute("facts", string.Join(' ', facts)) : null,
            text.ToString());
    }
}
