using DevZoneDocs.Testing.Outlines;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing;

/// <summary>A document as text that a person can review, one block a line; tests/Testing/README.md says how to read it.</summary>
public static class Outline
{
    /// <param name="document">An open document.</param>
    /// <param name="facts">Whether bookmarks are shown, as <c>[[_f0001|186.4亿元]]</c>.</param>
    /// <param name="numbers">Whether the numbers that Word counts are shown, as <c>&lt;#一、&gt;</c>.</param>
    public static string Of(WordprocessingDocument document, bool facts = false, bool numbers = false) =>
        new OutlineWriter(document.MainDocumentPart, facts, numbers).Write(document.MainDocumentPart!.Document.Body!);

    /// <inheritdoc cref="Of(WordprocessingDocument, bool, bool)"/>
    /// <param name="package">The bytes of a .docx.</param>
    public static string Of(byte[] package, bool facts = false, bool numbers = false)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(package), isEditable: false);
        return Of(document, facts, numbers);
    }

    /// <inheritdoc cref="Of(WordprocessingDocument, bool, bool)"/>
    /// <param name="body">Anything that holds paragraphs and tables: a body, a cell, a header, or blocks not yet in a document.</param>
    public static string Of(OpenXmlElement body, bool facts = false, bool numbers = false)
    {
        MainDocumentPart? main = body.Ancestors<Document>().FirstOrDefault()?.MainDocumentPart;
        return new OutlineWriter(main, facts, numbers).Write(body);
    }
}
