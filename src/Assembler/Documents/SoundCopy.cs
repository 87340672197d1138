using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>Holds a merged document to the rules that its template keeps: what was wrong before a merge is not the merge's.</summary>
internal static partial class SoundCopy
{
    /// <param name="hasTagsMarked">Whether braces of the data are told from tags that were left.</param>
    /// <exception cref="DocumentException">A rule is broken that the template does not break.</exception>
    public static void Check(WordprocessingDocument merged, DocumentTemplate template, bool hasTagsMarked)
    {
        IReadOnlyList<string> broken = DocumentInvariants.Check(merged, isTemplate: !hasTagsMarked);
        if (broken.Count == 0)
            return;
        using MemoryStream stream = new(template.Package, writable: false);
        HashSet<string> before = Packages.Read(stream, template.Name, (WordprocessingDocument document) => DocumentInvariants.Check(document, isTemplate: true).Select(KindOf).ToHashSet());
        string[] added = [.. broken.Where(message => !before.Contains(KindOf(message)))];
        if (added.Length > 0)
            throw new DocumentException(template.Name, string.Join("；", added.Take(10)));
    }

    /// <summary>The rule that a message speaks of, without the place and the numbers.</summary>
    private static string KindOf(string message) => Particulars().Replace(message, "");

    [GeneratedRegex(@"\(.*\)|“[^”]*”|\d+")]
    private static partial Regex Particulars();
}
