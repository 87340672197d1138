using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>What a template is merged with: the names in scope, and the writer of what they come to.</summary>
/// <param name="Missing">Makes the gap for a tag that nothing answers.</param>
internal sealed record MergeContext(Scope Scope, FactWriter Writer, GapMaker Missing)
{
    public MergeContext Inside(FactNode item, int index, int count) => this with { Scope = Scope.With(item, index, count) };

    /// <returns>The value of a tag after its formatters; a gap where there is none.</returns>
    public FactNode Read(ValueTag tag, TemplateLocation location)
    {
        Resolution found = Scope.Resolve(tag.Path);
        FactNode? node = found.Node;
        foreach (FormatterCall call in tag.Formatters)
            node = FormatterList.Find(call.Name)!.Apply(node, call.Argument);
        return node ?? Missing.For(tag, found.IsKnown, Scope, location);
    }
}
