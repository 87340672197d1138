using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Tells of the block tags of a story that do not pair or stand too deep, and takes them out, so that the rest can be compiled and its mistakes told, too.</summary>
internal static class StrayTags
{
    /// <returns>
    /// The tags that are left, in the order of the text, without those that a fallback says again; with those that open a block without
    /// an end: what their author meant to stand in the block goes to the end of the story.
    /// </returns>
    public static IReadOnlyList<PlacedTag> Remove(Dictionary<Run, PlacedTag> tags, OpenXmlElement story, List<TemplateProblem> problems)
    {
        List<Run> runs = [.. story.Descendants<Run>().Where(tags.ContainsKey)];
        List<PlacedTag> paired = [];
        foreach (IGrouping<bool, Run> text in runs.GroupBy(ShadowedText.IsIn))
        {
            BlockPairs pairs = new(text.Key ? [] : problems);
            IReadOnlySet<PlacedTag> stray = pairs.FindStray(text.Select(run => tags[run]));
            IReadOnlySet<PlacedTag> buried = pairs.Buried;
            if (!text.Key)
                paired.AddRange(text.Select(run => tags[run]).Where(tag => !buried.Contains(tag) && (!stray.Contains(tag) || tag.Tag is EachTag or IfTag)));
            foreach (Run run in text.Where(run => stray.Contains(tags[run]) || buried.Contains(tags[run])))
                tags.Remove(run);
        }

        InlineWrappers.Part([.. runs
            .Where(run => tags.GetValueOrDefault(run)?.Tag is BlockTag)
            .Select(run => (run, (BlockTag)tags[run].Tag))]);
        return paired;
    }
}
