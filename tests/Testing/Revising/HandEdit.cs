using System.Xml.Linq;

namespace DevZoneDocs.Testing.Revising;

/// <summary>Types over words of a document, as a person does who sees no runs and no bookmarks.</summary>
public static class HandEdit
{
    /// <param name="text">Where it first stands, in one paragraph or not.</param>
    /// <exception cref="ArgumentException">It stands nowhere.</exception>
    public static byte[] Replace(byte[] docx, string text, string with)
    {
        XElement document = DocumentXml.Read(docx);
        List<XElement> letters = [.. document.Descendants(DocumentXml.W + "t")];
        int at = string.Concat(letters.Select(each => each.Value)).IndexOf(text, StringComparison.Ordinal);
        if (at < 0)
            throw new ArgumentException($"There is no {text}.", nameof(text));
        int from = 0;
        string written = with;
        foreach (XElement each in letters)
        {
            int start = Math.Clamp(at - from, 0, each.Value.Length);
            int end = Math.Clamp(at + text.Length - from, 0, each.Value.Length);
            from += each.Value.Length;
            if (end <= start)
                continue;
            each.Value = each.Value[..start] + written + each.Value[end..];
            written = "";
        }

        return DocumentXml.Write(docx, document);
    }
}
