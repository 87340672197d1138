using System.Buffers.Binary;
using System.Text;

namespace DevZoneDocs.Assembler.Packaging;

/// <summary>
/// Reads the entries of a zip file without unpacking them (APPNOTE 4.3): the platform's own reader gives only what is unpacked.
/// </summary>
internal static class ZipReader
{
    private const uint EndOfDirectory = 0x06054b50;
    private const uint DirectoryEntry = 0x02014b50;
    private const uint LocalHeader = 0x04034b50;
    private const int EndSize = 22;
    private const int EntrySize = 46;
    private const int LocalSize = 30;
    private const int LongestComment = 65_535;
    private const int Encrypted = 1;

    /// <exception cref="InvalidDataException">It is no zip file.</exception>
    public static IReadOnlyList<PackedEntry> Read(ReadOnlyMemory<byte> zip)
    {
        if (TryRead(zip) is { } entries)
            return entries;

        // What is larger or packed in another way than documents are is packed anew in the usual way.
        using MemoryStream stream = new(zip.ToArray(), writable: false);
        return TryRead(DeterministicPackage.Rewrite(stream)) ?? throw new InvalidDataException("The zip file cannot be read.");
    }

    private static List<PackedEntry>? TryRead(ReadOnlyMemory<byte> zip)
    {
        if (FindEnd(zip.Span) is not { } end)
            return null;
        int count = BinaryPrimitives.ReadUInt16LittleEndian(zip.Span[(end + 10)..]);
        long at = BinaryPrimitives.ReadUInt32LittleEndian(zip.Span[(end + 16)..]);
        List<PackedEntry> entries = [];
        for (int i = 0; i < count; i++)
        {
            if (at + EntrySize > zip.Length || TryRead(zip, (int)at, out int length) is not { } entry)
                return null;
            entries.Add(entry);
            at += length;
        }

        return entries;
    }

    private static int? FindEnd(ReadOnlySpan<byte> zip)
    {
        for (int at = zip.Length - EndSize; at >= Math.Max(0, zip.Length - EndSize - LongestComment); at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(zip[at..]) == EndOfDirectory)
                return at;
        }

        return null;
    }

    private static PackedEntry? TryRead(ReadOnlyMemory<byte> zip, int at, out int length)
    {
        ReadOnlySpan<byte> entry = zip.Span[at..];
        length = 0;
        int flags = BinaryPrimitives.ReadUInt16LittleEndian(entry[8..]);
        int method = BinaryPrimitives.ReadUInt16LittleEndian(entry[10..]);
        uint packed = BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]);
        int name = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
        length = EntrySize + name + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        uint local = BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]);
        bool isUsual = BinaryPrimitives.ReadUInt32LittleEndian(entry) == DirectoryEntry
            && method is PackedEntry.Stored or PackedEntry.Deflated
            && (flags & Encrypted) == 0
            && local + LocalSize <= zip.Length
            && at + length <= zip.Length;
        if (!isUsual || DataAt(zip.Span, (int)local) is not { } data || data + packed > zip.Length)
            return null;
        return new PackedEntry(
            Encoding.UTF8.GetString(entry.Slice(EntrySize, name)),
            method,
            BinaryPrimitives.ReadUInt32LittleEndian(entry[16..]),
            BinaryPrimitives.ReadUInt32LittleEndian(entry[24..]),
            zip.Slice((int)data, (int)packed));
    }

    private static long? DataAt(ReadOnlySpan<byte> zip, int local) => BinaryPrimitives.ReadUInt32LittleEndian(zip[local..]) == LocalHeader
        ? local + LocalSize + BinaryPrimitives.ReadUInt16LittleEndian(zip[(local + 26)..]) + BinaryPrimitives.ReadUInt16LittleEndian(zip[(local + 28)..])
        : null;
}
