using System.IO.Compression;
using System.Xml.Linq;

namespace DevZoneDocs.Testing.Revising;

/// <summary>Does what a reviewer does in Word: accepts every tracked change, and deletes the comments that have been dealt with.</summary>
public static class Review
{
    private static readonly XNamespace W = DocumentXml.W;

    public static byte[] AcceptAll(byte[] docx)
    {
        XElement document = DocumentXml.Read(docx);
        foreach (XElement paragraph in document.Descendants(W + "p").Where(IsTakenOut).ToList())
            paragraph.Remove();
        foreach (XElement row in document.Descendants(W + "tr").Where(row => row.Elements(W + "trPr").Elements(W + "del").Any()).ToList())
            row.Remove();
        document.Descendants(W + "rPr").Concat(document.Descendants(W + "trPr")).Elements().Where(mark => mark.Name == W + "ins" || mark.Name == W + "del").ToList().ForEach(mark => mark.Remove());
        document.Descendants(W + "del").ToList().ForEach(deleted => deleted.Remove());
        foreach (XElement inserted in document.Descendants(W + "ins").ToList())
            inserted.ReplaceWith(inserted.Elements());
        return DocumentXml.Write(docx, document);
    }

    public static byte[] DeleteComments(byte[] docx)
    {
        XElement document = DocumentXml.Read(docx);
        document.Descendants().Where(element => element.Name.LocalName is "commentRangeStart" or "commentRangeEnd").ToList().ForEach(mark => mark.Remove());
        document.Descendants(W + "r").Where(run => run.Element(W + "commentReference") is not null).ToList().ForEach(run => run.Remove());
        return WithoutComments(DocumentXml.Write(docx, document));
    }

    private static bool IsTakenOut(XElement paragraph) =>
        paragraph.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + "del") is not null && !paragraph.Descendants(W + "t").Any();

    private static byte[] WithoutComments(byte[] docx)
    {
        const string Part = "word/comments.xml";
        using MemoryStream output = new();
        output.Write(docx);
        using (ZipArchive package = new(output, ZipArchiveMode.Update, leaveOpen: true))
        {
            if (package.GetEntry(Part) is not { } entry)
                return docx;
            entry.Delete();
            using Stream stream = package.CreateEntry(Part).Open();
            new XElement(W + "comments", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName)).Save(stream);
        }

        return output.ToArray();
    }
}
