using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Turns a template file of Word (.dotx) into a document, which is what is to come of it.</summary>
internal static class PlainDocument
{
    /// <param name="package">The file; it is written to.</param>
    /// <exception cref="DocumentException">The file has macros, or is no document.</exception>
    public static byte[] Of(MemoryStream package, string name)
    {
        byte[] given = package.ToArray();
        WordprocessingDocumentType type = Packages.Read(package, name, (WordprocessingDocument document) => document.DocumentType);
        if (type == WordprocessingDocumentType.Document)
            return given;
        if (type != WordprocessingDocumentType.Template)
            throw new DocumentException(name, "含有宏，不能作模板；请另存为 .docx");
        return Packages.Guard(name, () =>
        {
            using (WordprocessingDocument document = Packages.Open(package, name, editable: true))
                document.ChangeDocumentType(WordprocessingDocumentType.Document);
            return package.ToArray();
        });
    }
}
