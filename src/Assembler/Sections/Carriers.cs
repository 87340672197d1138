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
    /// <returns>The tags that stand before the element, whether the element itself stays, and the tags behind it.</returns>
    public (IReadOnlyList<PlacedTag> Before, bool IsContent, IReadOnlyList<PlacedTag> After) Open(OpenXmlElement element)
    {
        List<Run> carried = element is TableRow
            ? [.. element.ChildElements.SelectMany(Unmatched)]
            : Unmatched(element);
        if (carried.Count == 0)
            return ([], true, []);
        List<PlacedTag> placed = [.. carried.Select(run => tags[run])];
        if (element is not (Paragraph or TableRow))
        {
            problems.Add(new TemplateProblem(placed[0].Location, TemplateMessages.BlockAcrossBorder(placed[0].Tag.Source)));
            return ([], false, []);
        }

        foreach (Run run in carried)
            run.Remove();
        if (!HasContent(element))
            return (placed, false, []);
        int opening = placed.TakeWhile(tag => tag.Tag is not EndTag).Count();
        if (element is Paragraph || placed.Skip(opening).Any(tag => tag.Tag is not EndTag))
        {
            problems.Add(new TemplateProblem(placed[0].Location, TemplateMessages.BlockNotAlone(placed[0].Tag.Source)));
            return ([], false, []);
        }

        return (placed[..opening], true, placed[opening..]);
    }

    /// <summary>The block tags inside whose partner is not inside.</summary>
    private List<Run> Unmatched(OpenXmlElement element)
    {
        List<Run> open = [];
        foreach (Run run in element.Descendants<Run>())
        {
            if (!tags.TryGetValue(run, out PlacedTag? placed) || placed.Tag is not BlockTag tag)
                continue;
            bool hasOpen = open.Count > 0 && tags[open[^1]].Tag is (EachTag or IfTag);
            if (tag is EndTag && hasOpen)
                open.RemoveAt(open.Count - 1);
            else if (tag is not ElseTag || !hasOpen)
                open.Add(run);
        }

        return open;
    }

    private bool HasContent(OpenXmlElement element) => element.Descendants().Any(inner =>
        inner is Drawing or Picture or EmbeddedObject
        || (inner is Run run && tags.ContainsKey(run))
        || (inner is Text { Parent: Run own } text && !tags.ContainsKey(own) && !string.IsNullOrWhiteSpace(text.Text)));
}
