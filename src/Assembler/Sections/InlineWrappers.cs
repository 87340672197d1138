using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>
/// Parts what is wrapped around the tags of a block (a tracked insertion, a link) where the tags of one block stand in several
/// wrappers, so that they become siblings.
/// </summary>
internal static class InlineWrappers
{
    public static void Part(IReadOnlyList<(Run Run, BlockTag Tag)> tags)
    {
        Stack<List<Run>> open = [];
        List<Run> lifted = [];
        foreach ((Run run, BlockTag tag) in tags)
        {
            if (tag is EachTag or IfTag)
                open.Push([run]);
            else if (open.TryPeek(out List<Run>? block))
                block.Add(run);
            if (tag is EndTag && open.TryPop(out List<Run>? whole) && whole.DistinctBy(each => each.Parent).Count() > 1)
                lifted.AddRange(whole);
        }

        lifted.AddRange(open.SelectMany(block => block));
        Lift([.. lifted]);
    }

    /// <summary>Wrapper by wrapper, from the inside out, each gone through once however many runs are lifted out of it.</summary>
    private static void Lift(HashSet<OpenXmlElement> runs)
    {
        for (List<OpenXmlElement> wrappers = WrappersOf(runs); wrappers.Count > 0; wrappers = WrappersOf(runs))
            wrappers.ForEach(wrapper => Part(wrapper, runs));
    }

    private static List<OpenXmlElement> WrappersOf(HashSet<OpenXmlElement> runs) => [.. runs
        .Select(run => run.Parent)
        .Where(parent => parent is InsertedRun or MoveToRun or Hyperlink or BidirectionalOverride or BidirectionalEmbedding)
        .Select(parent => parent!)
        .Distinct()];

    private static void Part(OpenXmlElement wrapper, HashSet<OpenXmlElement> runs)
    {
        List<OpenXmlElement> children = [.. wrapper.ChildElements];
        wrapper.RemoveAllChildren();
        OpenXmlElement last = wrapper;
        OpenXmlElement? piece = wrapper;
        foreach (OpenXmlElement child in children)
        {
            if (runs.Contains(child))
            {
                last = last.InsertAfterSelf(child);
                piece = null;
                continue;
            }

            piece ??= last = last.InsertAfterSelf(wrapper.CloneNode(false));
            piece.AppendChild(child);
        }

        if (!wrapper.HasChildren)
            wrapper.Remove();
    }
}
