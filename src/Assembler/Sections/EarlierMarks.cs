using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Takes out of a template the marks of facts that it has where it was made of a draft: they would say what no longer holds.</summary>
internal static class EarlierMarks
{
    public static void Remove(OpenXmlElement story)
    {
        List<BookmarkStart> starts = [.. story.Descendants<BookmarkStart>().Where(start => DataBookmarks.IsData(start.Name?.Value))];
        if (starts.Count == 0)
            return;
        HashSet<string> ids = [.. starts.Select(start => start.Id?.Value ?? "")];
        foreach (BookmarkEnd end in story.Descendants<BookmarkEnd>().Where(end => ids.Contains(end.Id?.Value ?? "")).ToList())
            end.Remove();
        starts.ForEach(start => start.Remove());
    }
}
