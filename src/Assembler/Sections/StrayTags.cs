using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>Tells of the block tags of a story that do not pair, and takes them out, so that the rest can be compiled and its mistakes told, too.</summary>
internal static class StrayTags
{
    public static void Remove(Dictionary<Run, PlacedTag> tags, OpenXmlElement story, List<TemplateProblem> problems)
    {
        List<Run> runs = [.. story.Descendants<Run>().Where(tags.ContainsKey)];
        foreach (IGrouping<bool, Run> text in runs.GroupBy(ShadowedText.IsIn))
        {
            IReadOnlySet<PlacedTag> stray = new BlockPairs(text.Key ? [] : problems).FindStray(text.Select(run => tags[run]));
            foreach (Run run in text.Where(run => stray.Contains(tags[run])))
                tags.Remove(run);
        }

        InlineWrappers.Part([.. runs.Where(run => tags.GetValueOrDefault(run)?.Tag is BlockTag).Select(run => (run, (BlockTag)tags[run].Tag))]);
    }
}
