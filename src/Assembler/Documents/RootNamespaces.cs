using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Declares at the root of a story the extensions of Word that its elements use, and says that a program which does not know
/// them may pass them over: where this is missing, such a program refuses the file.
/// </summary>
internal static class RootNamespaces
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>What Word itself declares as ignorable, of what can stand in text.</summary>
    private static readonly Dictionary<string, string> Ignorable = new(StringComparer.Ordinal)
    {
        ["http://schemas.microsoft.com/office/word/2010/wordml"] = "w14",
        ["http://schemas.microsoft.com/office/word/2012/wordml"] = "w15",
        ["http://schemas.microsoft.com/office/word/2015/wordml/symex"] = "w16se",
        ["http://schemas.microsoft.com/office/word/2016/wordml/cid"] = "w16cid",
        ["http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"] = "wp14",
    };

    public static void Declare(OpenXmlPartRootElement root)
    {
        SortedSet<string> used = new(StringComparer.Ordinal);
        foreach (OpenXmlElement element in root.Descendants())
        {
            if (Ignorable.ContainsKey(element.NamespaceUri))
                used.Add(element.NamespaceUri);
            if (element.HasAttributes)
                used.UnionWith(element.GetAttributes().Select(attribute => attribute.NamespaceUri).Where(Ignorable.ContainsKey));
        }

        foreach (string uri in used)
            Declare(root, Ignorable[uri], uri);
    }

    private static void Declare(OpenXmlPartRootElement root, string prefix, string uri)
    {
        if (root.LookupPrefix(uri) is { Length: > 0 } known)
            prefix = known;
        else
            root.AddNamespaceDeclaration(prefix, uri);
        if (string.IsNullOrEmpty(root.LookupPrefix(Compatibility)))
            root.AddNamespaceDeclaration("mc", Compatibility);
        root.MCAttributes ??= new MarkupCompatibilityAttributes();
        string[] named = (root.MCAttributes.Ignorable?.Value ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!named.Contains(prefix))
            root.MCAttributes.Ignorable = string.Join(' ', [.. named, prefix]);
    }
}
