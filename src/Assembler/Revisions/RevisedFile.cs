using DevZoneDocs.Assembler.Revisions.Memory;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Revisions;

/// <summary>A draft that an editor has revised.</summary>
/// <param name="Content">The .docx.</param>
/// <param name="Name">By which its faults are told.</param>
public sealed record RevisedFile(byte[] Content, string Name)
{
    /// <summary>The draft as it was generated, for a file that has lost its memory on its way through another program; null where the file has it.</summary>
    public byte[]? Original { get; init; }

    /// <exception cref="DocumentException">Neither file nor original remembers a draft.</exception>
    internal DraftMemory MemoryOf(WordprocessingDocument document) => MemoryIn(document) ?? throw new DocumentException(Name, NoMemory.Message);

    /// <returns>Null where the file remembers none, and no original is given.</returns>
    /// <exception cref="DocumentException">The original remembers none either.</exception>
    internal DraftMemory? MemoryIn(WordprocessingDocument document)
    {
        if (MemoryReader.Read(document, Name) is { } own)
            return own;
        if (Original is null)
            return null;
        using MemoryStream stream = new(Original, writable: false);
        return Packages.Read(stream, Name, original => MemoryReader.Read(original, Name)) ?? throw new DocumentException(Name, NoMemory.OfOriginal);
    }
}
