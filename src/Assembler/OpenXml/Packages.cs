using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>Opens packages with the bounds that the SDK does not set by itself.</summary>
internal static class Packages
{
    /// <summary>Far above any report, far below what a zip bomb unpacks to.</summary>
    public const long MaxCharactersInPart = 50_000_000;

    /// <exception cref="DocumentException">The stream holds no Word document.</exception>
    public static WordprocessingDocument Open(Stream docx, string name, bool editable = false)
    {
        try
        {
            return WordprocessingDocument.Open(docx, editable, new OpenSettings { AutoSave = false, MaxCharactersInPart = MaxCharactersInPart });
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException)
        {
            throw new DocumentException(name, "不是可以读取的 Word 文档（.docx）", exception);
        }
    }
}
