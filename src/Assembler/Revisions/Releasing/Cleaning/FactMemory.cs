using System.Globalization;
using DevZoneDocs.Assembler.Drafts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Revisions.Releasing.Cleaning;

/// <summary>The bookmarks of facts, the manifest and the properties that belong to it: a released file remembers nothing.</summary>
internal sealed class FactMemory : ICleaning
{
    public string? Clean(Candidate candidate)
    {
        int bookmarks = 0;
        foreach (OpenXmlPartRootElement root in candidate.Texts)
            bookmarks += RemoveIn(root);
        bool hadManifest = FactMarks.Remove(candidate.Document);
        return bookmarks > 0 || hadManifest
            ? string.Create(CultureInfo.InvariantCulture, $"去掉数据项的隐藏书签{bookmarks}个和数据清单")
            : null;
    }

    private static int RemoveIn(OpenXmlPartRootElement root)
    {
        List<BookmarkStart> starts = [.. root.Descendants<BookmarkStart>().Where(start => DataBookmarks.IsData(start.Name?.Value))];
        HashSet<string> ids = [.. starts.Select(start => start.Id?.Value).OfType<string>()];
        foreach (BookmarkEnd end in root.Descendants<BookmarkEnd>().Where(end => ids.Contains(end.Id?.Value ?? "")).ToList())
            end.Remove();
        starts.ForEach(start => start.Remove());
        return starts.Count;
    }
}
