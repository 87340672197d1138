using System.IO.Compression;

namespace DevZoneDocs.Testing;

/// <summary>The one form in which this repository keeps a package: entries in a fixed order, at a fixed time, uncompressed.</summary>
public static class StablePackage
{
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same content in the fixed form.</summary>
    public static byte[] Of(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return Write(archive.Entries.ToDictionary(entry => entry.FullName, ReadAll, StringComparer.Ordinal));
    }

    /// <summary>The content of each entry by its name.</summary>
    public static IReadOnlyDictionary<string, byte[]> Read(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return archive.Entries.ToDictionary(entry => entry.FullName, ReadAll, StringComparer.Ordinal);
    }

    public static byte[] Write(IReadOnlyDictionary<string, byte[]> entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in entries.OrderBy(entry => Rank(entry.Key)).ThenBy(entry => entry.Key, StringComparer.Ordinal))
                Add(archive, name, content);
        }
        return stream.ToArray();
    }

    // Stored, not deflated: the bytes then do not hang on a zlib's version, and git keeps small differences small.
    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = EntryTime;
        using Stream target = entry.Open();
        target.Write(content);
    }

    // Readers that stream a package want to know the types of its parts first.
    private static int Rank(string name) => name switch
    {
        "[Content_Types].xml" => 0,
        "_rels/.rels" => 1,
        _ => 2,
    };

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var copy = new MemoryStream();
        using Stream source = entry.Open();
        source.CopyTo(copy);
        return copy.ToArray();
    }
}
