using System.IO.Compression;
using System.Xml;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>What a package may come to before anything reads it: a small file can unpack to fill a machine, or nest to break a stack.</summary>
internal static class PackageBounds
{
    private const int MostEntries = 5_000;
    private const long MostBytes = 400_000_000;

    /// <summary>Honest files have styles that shrink to a hundredth; only what is large as well as that dense is suspect.</summary>
    private const long DenseBytes = 100_000_000;

    private const int MostDense = 200;

    /// <summary>Tables within tables within tables take a tenth.</summary>
    private const int DeepestElement = 400;

    /// <exception cref="DocumentException">The package is beyond a bound.</exception>
    /// <exception cref="InvalidDataException">The stream is no zip file.</exception>
    public static void Check(Stream package, string name)
    {
        if (!package.CanSeek)
            return;
        long start = package.Position;
        using (ZipArchive archive = new(package, ZipArchiveMode.Read, leaveOpen: true))
        {
            CheckSizes(archive, name);
            foreach (ZipArchiveEntry entry in archive.Entries.Where(IsXml))
                CheckDepth(entry, name);
        }

        package.Position = start;
    }

    private static void CheckSizes(ZipArchive archive, string name)
    {
        if (archive.Entries.Count > MostEntries)
            throw new DocumentException(name, $"文件内有 {archive.Entries.Count} 个部件，超过 {MostEntries} 个");
        long bytes = archive.Entries.Sum(entry => entry.Length);
        long packed = archive.Entries.Sum(entry => entry.CompressedLength);
        if (bytes > MostBytes || (bytes > DenseBytes && bytes / Math.Max(1, packed) > MostDense))
            throw new DocumentException(name, $"文件展开后有 {bytes / 1_000_000} MB，疑为压缩炸弹");
        ZipArchiveEntry? outside = archive.Entries.FirstOrDefault(
            entry => entry.FullName.Split('/', '\\').Contains("..") || entry.FullName is ['/' or '\\', ..] or [_, ':', ..]);
        if (outside is not null)
            throw new DocumentException(name, $"文件内有指向外部的部件名 {outside.FullName}");
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void CheckDepth(ZipArchiveEntry entry, string name)
    {
        try
        {
            using Stream stream = entry.Open();
            using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = Packages.MaxCharactersInPart });
            while (reader.Read())
            {
                if (reader.Depth > DeepestElement)
                    throw new DocumentException(name, $"部件 {entry.FullName} 的嵌套超过 {DeepestElement} 层");
            }
        }
        catch (XmlException)
        {
            // A part that nobody reads may be broken; whoever reads it says what is wrong.
        }
    }
}
