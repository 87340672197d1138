using System.IO.Compression;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>Writes a package anew with its entries in a fixed order and at a fixed time, so that equal content is equal bytes.</summary>
internal static class DeterministicPackage
{
    /// <summary>The earliest time that a zip entry can carry.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Rewrite(Stream package)
    {
        package.Position = 0;
        using ZipArchive source = new(package, ZipArchiveMode.Read, leaveOpen: true);
        using MemoryStream output = new();
        using (ZipArchive target = new(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in source.Entries.OrderBy(entry => Rank(entry.FullName)).ThenBy(entry => entry.FullName, StringComparer.Ordinal))
                Copy(entry, target);
        }

        return output.ToArray();
    }

    /// <summary>Readers that stream a package want its content types first.</summary>
    private static int Rank(string name) => name switch
    {
        "[Content_Types].xml" => 0,
        "_rels/.rels" => 1,
        _ => 2,
    };

    private static void Copy(ZipArchiveEntry entry, ZipArchive target)
    {
        ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = Epoch;
        using Stream from = entry.Open();
        using Stream to = copy.Open();
        from.CopyTo(to);
    }
}
