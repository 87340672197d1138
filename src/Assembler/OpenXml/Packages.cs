using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>Opens packages with the bounds that the SDK does not set by itself.</summary>
internal static class Packages
{
    /// <summary>Far above any report, far below what a zip bomb unpacks to.</summary>
    public const long MaxCharactersInPart = 50_000_000;

    /// <summary>Reads from a document; its parts are read when they are first asked for, and may be broken each for itself.</summary>
    /// <exception cref="DocumentException">The stream holds no Word document, or one that cannot be read.</exception>
    public static T Read<T>(Stream docx, string name, Func<WordprocessingDocument, T> read)
    {
        return Guard(name, () =>
        {
            using WordprocessingDocument document = Open(docx, name);
            return read(document);
        });
    }

    /// <summary>Does what reads or writes a package, of which any part and any attribute may be broken.</summary>
    /// <exception cref="DocumentException">Something in the package cannot be read.</exception>
    public static T Guard<T>(string name, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            throw new DocumentException(name, "文件已损坏，无法读取", exception);
        }
    }

    // The SDK reads an attribute when it is asked for, and throws these where a number is none or a part is not there.
    private static bool IsBroken(Exception exception) => exception is XmlException or InvalidDataException or FileFormatException or OpenXmlPackageException
        or FormatException or OverflowException or InvalidOperationException or KeyNotFoundException or ArgumentOutOfRangeException;

    /// <exception cref="DocumentException">The stream holds no Word document.</exception>
    public static WordprocessingDocument Open(Stream docx, string name, bool editable = false)
    {
        try
        {
            PackageBounds.Check(docx, name);
            return WordprocessingDocument.Open(
                Mended(docx, editable), editable, new OpenSettings { AutoSave = false, MaxCharactersInPart = MaxCharactersInPart });
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or InvalidDataException or FileFormatException or XmlException or UriFormatException)
        {
            throw new DocumentException(name, FileKinds.Problem(docx), exception);
        }
    }

    private static Stream Mended(Stream docx, bool editable)
    {
        if (!docx.CanSeek || PackageMender.TryMend(docx) is not { } mended)
            return docx;
        if (!editable)
            return new MemoryStream(mended, writable: false);
        docx.SetLength(0);
        docx.Write(mended);
        docx.Position = 0;
        return docx;
    }
}
