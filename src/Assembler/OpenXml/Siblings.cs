using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>Removes many elements at once: to remove one, the SDK looks for the one before it from the first on.</summary>
internal static class Siblings
{
    public static void Remove(IReadOnlyCollection<OpenXmlElement> elements)
    {
        HashSet<OpenXmlElement> removed = [.. elements];
        foreach (OpenXmlElement parent in elements.Select(element => element.Parent).OfType<OpenXmlElement>().Distinct().ToList())
        {
            List<OpenXmlElement> kept = [.. parent.ChildElements.Where(child => !removed.Contains(child))];
            parent.RemoveAllChildren();
            parent.Append(kept);
        }
    }
}
