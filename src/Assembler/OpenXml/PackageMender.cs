using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>
/// Mends what other programs get wrong in packages and Word bears without a word, so that the SDK can read them: backslashes in names,
/// relationships to parts that are not there, addresses that are none.
/// </summary>
internal static class PackageMender
{
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>What stands for an address that is none, where nobody looks at it.</summary>
    private const string NoAddress = "http://address.invalid/";

    /// <param name="package">Where the package is read from.</param>
    /// <param name="keepsAddresses">Whether addresses that are none stay as they are, for a package that goes on as bytes.</param>
    /// <returns>The mended package; null where there is nothing to mend.</returns>
    public static byte[]? TryMend(Stream package, bool keepsAddresses = false)
    {
        long start = package.Position;
        using ZipArchive source = new(package, ZipArchiveMode.Read, leaveOpen: true);
        HashSet<string> names = new(source.Entries.Select(entry => Slashed(entry.FullName)), StringComparer.OrdinalIgnoreCase);
        Dictionary<ZipArchiveEntry, XDocument> mended = [];
        foreach (ZipArchiveEntry entry in source.Entries.Where(entry =>
            entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            if (Mended(entry, names, keepsAddresses) is { } relationships)
                mended.Add(entry, relationships);
        }

        bool hasBackslashes = source.Entries.Any(entry => entry.FullName.Contains('\\', StringComparison.Ordinal));
        byte[]? written = mended.Count > 0 || hasBackslashes ? Write(source, mended) : null;
        package.Position = start;
        return written;
    }

    private static XDocument? Mended(ZipArchiveEntry entry, HashSet<string> names, bool keepsAddresses)
    {
        XDocument xml;
        try
        {
            using Stream content = entry.Open();
            using XmlReader reader = XmlReader.Create(content,
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = Packages.MaxCharactersInPart });
            xml = XDocument.Load(reader);
        }
        catch (XmlException)
        {
            // Whoever reads it says what is wrong.
            return null;
        }

        string owner = Slashed(entry.FullName)[..^".rels".Length].Replace("_rels/", "", StringComparison.OrdinalIgnoreCase);
        List<XElement> broken = [.. xml.Root!.Elements(Relationships + "Relationship").Where(each => !IsSound(each, owner, names))];
        bool isChanged = false;
        foreach (XElement relationship in broken)
        {
            bool isAddress = (string?)relationship.Attribute("TargetMode") == "External";
            if (isAddress && keepsAddresses)
                continue;
            isChanged = true;
            if (isAddress)
                relationship.SetAttributeValue("Target", NoAddress);
            else
                relationship.Remove();
        }

        return isChanged ? xml : null;
    }

    private static bool IsSound(XElement relationship, string owner, HashSet<string> names)
    {
        string target = (string?)relationship.Attribute("Target") ?? "";
        if ((string?)relationship.Attribute("TargetMode") == "External")
            return Uri.TryCreate(target, UriKind.RelativeOrAbsolute, out Uri? address) && IsWritable(address);
        return Uri.TryCreate(new Uri(new Uri("pack://package/"), owner), target, out Uri? part)
            && (names.Contains(part.AbsolutePath.TrimStart('/'))
                || names.Contains(Uri.UnescapeDataString(part.AbsolutePath).TrimStart('/')));
    }

    /// <summary>Some are read and cannot be written again.</summary>
    private static bool IsWritable(Uri address)
    {
        try
        {
            return !address.IsAbsoluteUri || address.AbsoluteUri.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }

    private static string Slashed(string name) => name.Replace('\\', '/');

    private static byte[] Write(ZipArchive source, Dictionary<ZipArchiveEntry, XDocument> mended)
    {
        using MemoryStream written = new();
        using (ZipArchive target = new(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in source.Entries)
            {
                using Stream to = target.CreateEntry(Slashed(entry.FullName)).Open();
                using Stream from = entry.Open();
                if (mended.TryGetValue(entry, out XDocument? xml))
                    xml.Save(to, SaveOptions.DisableFormatting);
                else
                    from.CopyTo(to);
            }
        }

        return written.ToArray();
    }
}
