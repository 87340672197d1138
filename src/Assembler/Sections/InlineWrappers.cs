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
        foreach ((Run run, BlockTag tag) in tags)
        {
            if (tag is EachTag or IfTag)
                open.Push([run]);
            else if (open.TryPeek(out List<Run>? block))
                block.Add(run);
            if (tag is EndTag && open.TryPop(out List<Run>? whole) && whole.DistinctBy(each => each.Parent).Count() > 1)
                whole.ForEach(Lift);
        }

        foreach (Run run in open.SelectMany(block => block))
            Lift(run);
    }

    private static void Lift(Run run)
    {
        while (run.Parent is InsertedRun or MoveToRun or Hyperlink or BidirectionalOverride or BidirectionalEmbedding)
        {
            OpenXmlElement before = run.Parent;
            OpenXmlElement behind = before.CloneNode(false);
            foreach (OpenXmlElement sibling in run.ElementsAfter().ToList())
            {
                sibling.Remove();
                behind.AppendChild(sibling);
            }

            run.Remove();
            before.InsertAfterSelf(run);
            if (behind.HasChildren)
                run.InsertAfterSelf(behind);
            if (!before.HasChildren)
                before.Remove();
        }
    }
}
