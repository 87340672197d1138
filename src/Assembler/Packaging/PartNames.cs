namespace DevZoneDocs.Assembler.Packaging;

/// <summary>The names of the parts of a package, as its zip file has them (ECMA-376-2, 9.1 and 10.1).</summary>
internal static class PartNames
{
    public const string ContentTypes = "[Content_Types].xml";

    public static string Of(Uri part) => part.OriginalString.TrimStart('/');

    /// <summary>Where the relationships of a part stand; those of the package for the empty name.</summary>
    public static string RelationshipsOf(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>The part that a relationship of another part leads to.</summary>
    public static string Resolve(string owner, string target)
    {
        Uri folder = new(new Uri("pack://package/"), owner);
        return Uri.UnescapeDataString(new Uri(folder, target).AbsolutePath.TrimStart('/'));
    }

    /// <summary>Of a new part, as a relationship of the main part's folder names it.</summary>
    public static string Absolute(string part) => "/" + part;
}
