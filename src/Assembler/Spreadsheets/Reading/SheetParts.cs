using System.IO.Compression;
using System.Xml;

namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>The parts of a package and how they refer to one another.</summary>
internal sealed class SheetParts
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        MaxCharactersInDocument = Packages.MaxCharactersInPart,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    public SheetParts(ZipArchive package)
    {
        foreach (ZipArchiveEntry entry in package.Entries)
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    /// <summary>The workbook itself; null where the package holds none.</summary>
    public string? MainPart => LinksOf("").Values.FirstOrDefault(link => link.Kind == "officeDocument")?.Part is { } part
        && Root(part) == "workbook" ? part : null;

    /// <summary>Null where there is no such part.</summary>
    public XmlReader? Open(string part) => _entries.GetValueOrDefault(part) is { } entry ? XmlReader.Create(entry.Open(), Settings) : null;

    /// <summary>By their ids; those that lead out of the package have no part.</summary>
    /// <param name="part">Empty for those of the package itself.</param>
    public IReadOnlyDictionary<string, PartLink> LinksOf(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        string folder = part[..slash];
        Dictionary<string, PartLink> links = new(StringComparer.Ordinal);
        using XmlReader? reader = Open($"{folder}_rels/{part[slash..]}.rels");
        while (reader?.Read() == true)
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                continue;
            string kind = reader.GetAttribute("Type") ?? "";
            string target = reader.GetAttribute("Target") ?? "";
            bool isOutside = reader.GetAttribute("TargetMode") == "External";
            links[reader.GetAttribute("Id") ?? ""] = new PartLink(kind[(kind.LastIndexOf('/') + 1)..], isOutside ? null : Within(folder, target));
        }

        return links;
    }

    private string? Root(string part)
    {
        using XmlReader? reader = Open(part);
        return reader?.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
    }

    private static string Within(string folder, string target)
    {
        if (target is ['/', ..])
            return target[1..];
        List<string> segments = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string segment in target.Split('/'))
        {
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count > 0)
                segments.RemoveAt(segments.Count - 1);
        }

        return string.Join('/', segments.Where(segment => segment != "."));
    }
}

/// <summary>What one part says of another.</summary>
/// <param name="Kind">The last word of the relationship's type, the same in both namespaces of the standard.</param>
/// <param name="Part">Null where it leads out of the package.</param>
internal sealed record PartLink(string Kind, string? Part);
