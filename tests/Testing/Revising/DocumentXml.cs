using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DevZoneDocs.Testing.Revising;

/// <summary>The XML of a document's text, read and written without the SDK that our code is made with.</summary>
public static class DocumentXml
{
    private const string Part = "word/document.xml";

    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XElement Read(byte[] docx)
    {
        using ZipArchive package = new(new MemoryStream(docx), ZipArchiveMode.Read);
        using Stream stream = package.GetEntry(Part)!.Open();
        using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        reader.MoveToContent();
        return (XElement)XNode.ReadFrom(reader);
    }

    /// <summary>The package with another text; every other part as it was.</summary>
    public static byte[] Write(byte[] docx, XElement document)
    {
        using MemoryStream output = new();
        output.Write(docx);
        using (ZipArchive package = new(output, ZipArchiveMode.Update, leaveOpen: true))
        {
            package.GetEntry(Part)!.Delete();
            using Stream stream = package.CreateEntry(Part).Open();
            document.Save(stream, SaveOptions.DisableFormatting);
        }

        return output.ToArray();
    }
}
