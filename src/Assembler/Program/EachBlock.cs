using DevZoneDocs.Assembler.Merging.Repeats;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Program;

/// <summary>Repeats its children for each item of a list; nothing where the list is known and absent.</summary>
internal sealed class EachBlock(EachTag tag, TemplateLocation location, IReadOnlyList<Operation> children) : Operation
{
    private readonly RepeatTraits _traits = new(children);

    public override IReadOnlyList<Operation> Children => children;

    public override void Run(MergeContext context, Output output)
    {
        RepeatedItems items = new(context.ReadItems(tag, location));
        for (int i = 0; i < items.All.Count; i++)
        {
            int first = output.Marks.Count;
            RunAll(children, context.Inside(items, i), output);
            if (context.Document is { } document && !_traits.IsPlain)
                _traits.Tend(output.Marks.Skip(first), isFirst: i == 0, document);
        }
    }
}
