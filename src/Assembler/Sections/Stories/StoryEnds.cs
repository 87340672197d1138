using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Stories;

/// <summary>Sees that what Word wants to end with a paragraph does.</summary>
internal static class StoryEnds
{
    public static void Close(OpenXmlElement story)
    {
        OpenXmlElement? last = story.LastChild is SectionProperties ? story.LastChild.PreviousSibling() : story.LastChild;
        if (last is Paragraph || EndsWithParagraph(last))
            return;
        if (story.LastChild is SectionProperties page)
            page.InsertBeforeSelf(new Paragraph());
        else
            story.AppendChild(new Paragraph());
    }

    /// <summary>A control around whole paragraphs may be the last of its place.</summary>
    private static bool EndsWithParagraph(OpenXmlElement? element) =>
        element is SdtBlock { SdtContentBlock.LastChild: { } last } && (last is Paragraph || EndsWithParagraph(last));
}
