using DevZoneDocs.Assembler.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DevZoneDocs.Testing;

/// <summary>Whether Word would open a package without a word, as far as it can be known without Word.</summary>
public static class DocxAssert
{
    /// <param name="package">The bytes of a .docx.</param>
    /// <param name="isTemplate">Whether tags may stand in its text.</param>
    /// <exception cref="UnsoundDocumentException">With every problem found.</exception>
    public static void Sound(byte[] package, bool isTemplate = false) => Sound(new MemoryStream(package), isTemplate);

    /// <inheritdoc cref="Sound(byte[], bool)"/>
    public static void Sound(Stream package, bool isTemplate = false)
    {
        using var document = WordprocessingDocument.Open(package, isEditable: false);
        IReadOnlyList<string> problems = Problems(document, isTemplate);
        if (problems.Count > 0)
            throw new UnsoundDocumentException(problems);
    }

    /// <summary>What the schema's validator and our own rules say of the document.</summary>
    public static IReadOnlyList<string> Problems(WordprocessingDocument document, bool isTemplate = false)
    {
        IReadOnlyList<string> invariants = DocumentInvariants.Check(document, isTemplate);
        return [.. invariants, .. SchemaErrors(document)];
    }

    private static IEnumerable<string> SchemaErrors(WordprocessingDocument document) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
}
