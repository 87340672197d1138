using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Program;

/// <summary>
/// Writes a fragment with the names in scope: its paragraphs where the tag stands alone in one, else the words of its
/// paragraphs. A fragment may include itself: parts of parts are written as parts are.
/// </summary>
internal sealed class Inclusion(IncludeTag tag, TemplateLocation location, IFragmentSource fragments, bool isInline) : Operation
{
    /// <exception cref="TemplateException">The fragment has more than paragraphs where these alone can be written.</exception>
    public override void Run(MergeContext context, Output output)
    {
        MergeContext inner = context.Deeper(tag.Name);
        SectionTemplate fragment = fragments.Fragment(tag.Name);
        context.Carried.Add(fragment.Carried);
        TemplateProblem? outer = output.Inline;
        if (isInline)
            output.Inline = new TemplateProblem(location, TemplateMessages.FragmentNotInline(tag.Source));
        RunAll(fragment.Operations, inner, output);
        output.Inline = outer;
    }
}
