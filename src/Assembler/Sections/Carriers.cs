using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Lifts block tags out of the paragraph or row that only carries them: a tag alone in a paragraph stands for a block of
/// paragraphs, tags in different cells of a row for a block of rows.
/// </summary>
internal sealed class Carriers(Dictionary<Run, PlacedTag> tags, List<TemplateProblem> problems)
{
    /// <summary>What is lifted is put where the element stands, whatever its problem, so that its partner finds it there.</summary>
    public CarriedTags Open(OpenXmlElement element)
    {
        List<Run> carried = element is TableRow
            ? [.. element.ChildElements.SelectMany(Unmatched)]
            : Unmatched(element);
        if (carried.Count == 0)
            return new CarriedTags([], true, []);
        List<OpenXmlElement> content = [.. OtherContent(element, [.. carried])];
        bool hasContent = content.Count > 0;
        if (element is Paragraph
            && hasContent
            && content.All(inner => inner is SectionProperties or Break)
            && AroundBreaks(element, carried) is { } around)
            return around;
        CarriedTags opened = element is TableRow row && hasContent
            ? RowTags(row, carried)
            : new CarriedTags(Placed(carried), false, []);
        if (element is not (Paragraph or TableRow) && (hasContent || element is not SdtElement))
            Report(carried[0], TemplateMessages.BlockAcrossBorder);
        else if (element is Paragraph && hasContent)
            Report(carried[0], TemplateMessages.BlockNotAlone);
        Siblings.Remove(carried);
        return opened;
    }

    /// <summary>
    /// A paragraph with breaks and the tags of blocks: the breaks stay, behind the tags or before them as they stand. The break of a
    /// page section ends its paragraph. Null where tags stand on either side.
    /// </summary>
    private CarriedTags? AroundBreaks(OpenXmlElement paragraph, List<Run> carried)
    {
        List<OpenXmlElement> order = [.. paragraph.Descendants()];
        HashSet<OpenXmlElement> tagged = [.. carried];
        int first = order.FindIndex(tagged.Contains);
        int last = order.FindLastIndex(tagged.Contains);
        int[] breaks = [.. order
            .Index()
            .Where(each => each.Item is Break && VisibleContent.IsVisible(each.Item))
            .Select(each => each.Index)];
        bool isBefore = breaks.All(each => each > last);
        bool isBehind = breaks.All(each => each < first) && !order.OfType<SectionProperties>().Any();
        if (!isBefore && !isBehind)
            return null;
        Siblings.Remove(carried);
        return isBefore ? new CarriedTags(Placed(carried), true, []) : new CarriedTags([], true, Placed(carried));
    }

    /// <summary>A row lies within the blocks that open or end in it; an else stands before or behind all that the row holds.</summary>
    private CarriedTags RowTags(TableRow row, List<Run> carried)
    {
        HashSet<OpenXmlElement> lifted = [.. carried];
        HashSet<OpenXmlElement> content = [.. OtherContent(row, lifted)];
        List<Run> before = [];
        List<Run> after = [];
        int seen = 0;
        foreach (OpenXmlElement element in row.Descendants())
        {
            seen += content.Contains(element) ? 1 : 0;
            if (element is not Run run || !lifted.Contains(run))
                continue;
            bool isBehind = tags[run].Tag is EndTag || (tags[run].Tag is ElseTag && seen > 0);
            (isBehind ? after : before).Add(run);
            bool isAmid = tags[run].Tag is ElseTag && seen > 0 && seen < content.Count;
            if (isAmid || (!isBehind && after.Count > 0))
                Report(run, TemplateMessages.BlockInsideRow);
        }

        return new CarriedTags(Placed(before), true, Placed(after));
    }

    /// <summary>The block tags inside whose partner is not inside.</summary>
    private List<Run> Unmatched(OpenXmlElement element)
    {
        List<Run> open = [];
        foreach (Run run in element.Descendants<Run>())
        {
            if (!tags.TryGetValue(run, out PlacedTag? placed) || placed.Tag is not BlockTag tag)
                continue;
            bool hasOpen = open.Count > 0 && tags[open[^1]].Tag is EachTag or IfTag;
            if (tag is EndTag && hasOpen)
                open.RemoveAt(open.Count - 1);
            else if (tag is not ElseTag || !hasOpen)
                open.Add(run);
        }

        return open;
    }

    private IEnumerable<OpenXmlElement> OtherContent(OpenXmlElement element, HashSet<OpenXmlElement> carried) => element.Descendants()
        .Where(inner => VisibleContent.IsVisible(inner) || (inner is Run run && tags.ContainsKey(run) && !carried.Contains(run)));

    private List<PlacedTag> Placed(IEnumerable<Run> runs) => [.. runs.Select(run => tags[run])];

    private void Report(Run run, Func<string, Mistake> mistake) =>
        (ShadowedText.IsIn(run) ? [] : problems).Add(new TemplateProblem(tags[run].Location, mistake(tags[run].Tag.Source)));
}

/// <summary>What an element's block tags come to on the level where the element stands.</summary>
/// <param name="IsContent">Whether the element itself stays, between the tags.</param>
internal sealed record CarriedTags(IReadOnlyList<PlacedTag> Before, bool IsContent, IReadOnlyList<PlacedTag> After);
