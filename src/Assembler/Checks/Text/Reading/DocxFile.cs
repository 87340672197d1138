using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Checks.Text.Reading;

/// <summary>Reads the text of a Word document, ours or a stranger's: body, notes, and the margins of the pages.</summary>
internal static class DocxFile
{
    /// <summary>Far above any document that a person makes; below what overflows the stack when a part is loaded.</summary>
    private const int MaxDepth = 500;

    /// <exception cref="DocumentException">The package is no Word document, or one that cannot be trusted.</exception>
    public static IReadOnlyList<ReadParagraph> Read(byte[] bytes, string name)
    {
        using MemoryStream stream = new(bytes, writable: false);
        using WordprocessingDocument document = Packages.Open(stream, name);
        try
        {
            MainDocumentPart main = document.MainDocumentPart ?? throw new DocumentException(name, "文档里没有正文");
            foreach (OpenXmlPart part in TextParts(main))
                CheckDepth(part, name);
            return [.. new DocxStories(main).Read()];
        }
        catch (Exception exception) when (IsFaultOfDocument(exception))
        {
            throw new DocumentException(name, "文档内部有误，不能读取", exception);
        }
    }

    private static bool IsFaultOfDocument(Exception exception) => exception
        is XmlException or InvalidDataException or FileFormatException or IOException or OpenXmlPackageException
        or FormatException or OverflowException or ArgumentException or InvalidOperationException or KeyNotFoundException;

    private static IEnumerable<OpenXmlPart> TextParts(MainDocumentPart main) =>
    [
        main,
        .. new OpenXmlPart?[] { main.StyleDefinitionsPart, main.NumberingDefinitionsPart, main.FootnotesPart, main.EndnotesPart }.OfType<OpenXmlPart>(),
        .. main.HeaderParts,
        .. main.FooterParts,
    ];

    private static void CheckDepth(OpenXmlPart part, string name)
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Packages.MaxCharactersInPart };
        using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using XmlReader reader = XmlReader.Create(stream, settings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
                throw new DocumentException(name, $"文档内部嵌套超过 {MaxDepth} 层");
        }
    }
}
