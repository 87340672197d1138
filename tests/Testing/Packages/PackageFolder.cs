using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DevZoneDocs.Testing;

/// <summary>A package as a folder of readable XML, and back.</summary>
public static class PackageFolder
{
    public static byte[] Pack(string folder) => StablePackage.Write(Read(folder));

    /// <summary>The content of each file by the name that it has in the package.</summary>
    public static IReadOnlyDictionary<string, byte[]> Read(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    /// <summary>Replaces what the folder holds by the package's parts, indented.</summary>
    public static void Unpack(byte[] package, string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach ((string name, byte[] content) in StablePackage.Read(package))
        {
            string file = Path.GetFullPath(Path.Combine(folder, name));
            if (!file.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw new InvalidDataException($"The package has an entry outside itself: {name}");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, IsXml(name) ? Indented(content) : content);
        }
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal);

    private static byte[] Indented(byte[] xml)
    {
        using var reader = XmlReader.Create(
            new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
        XDocument tree = XDocument.Load(reader);
        DropEditingSessions(tree);
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
            tree.Save(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    // Word marks each of its own sessions in nearly every element: noise in a comparison, and nothing reads it.
    private static void DropEditingSessions(XDocument tree)
    {
        tree.Descendants().Where(element => element.Name.LocalName is "rsids" or "proofErr").Remove();
        tree.Descendants().Attributes().Where(attribute => attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal)).Remove();
    }
}
