using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing;

/// <summary>The words of a document, paragraph by paragraph, as someone reads them who opens it.</summary>
public static class DraftText
{
    public static IReadOnlyList<string> Paragraphs(byte[] document)
    {
        using WordprocessingDocument package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return [.. package.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(TextOf)];
    }

    private static string TextOf(OpenXmlElement paragraph) => string.Concat(paragraph.Descendants<Text>().Select(text => text.Text));
}
