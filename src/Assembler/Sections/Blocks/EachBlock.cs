using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Repeats;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>Repeats its children for each item of a list; nothing where the list is known and absent.</summary>
internal sealed class EachBlock(EachTag tag, TemplateLocation location, IReadOnlyList<TemplateNode> children, ListStyles? lists)
    : TemplateNode
{
    private readonly RepeatTraits _traits = new(children, lists);

    public override IReadOnlyList<TemplateNode> Children => children;

    public override void Render(MergeContext context, OpenXmlElement parent)
    {
        IReadOnlyList<FactNode> items = context.ReadItems(tag, location);
        RowPress? press = _traits is { IsPlain: true, MayBePressed: true } && context.Writer is PlainWriter && parent is Table
            ? context.Document?.Rows
            : null;
        for (int i = 0; i < items.Count; i++)
        {
            MergeContext inside = context.Inside(items[i], i, items.Count);
            if (press is not null)
                RenderPressed(inside, parent, press);
            else
                RenderTended(inside, parent, isFirst: i == 0);
        }
    }

    /// <summary>Rows are pressed before they come into their table, in which one would have to be looked for to be replaced.</summary>
    private void RenderPressed(MergeContext context, OpenXmlElement table, RowPress press)
    {
        Table rows = new();
        RenderAll(children, context, rows);
        List<OpenXmlElement> piece = [.. rows.ChildElements];
        rows.RemoveAllChildren();
        table.Append(piece.Select(press.Press));
    }

    private void RenderTended(MergeContext context, OpenXmlElement parent, bool isFirst)
    {
        OpenXmlElement? before = parent.LastChild;
        RenderAll(children, context, parent);
        if (context.Document is { } document && !_traits.IsPlain)
            _traits.Tend(Behind(before, parent), isFirst, document);
    }

    private static List<OpenXmlElement> Behind(OpenXmlElement? before, OpenXmlElement parent)
    {
        List<OpenXmlElement> piece = [];
        for (OpenXmlElement? at = before is null ? parent.FirstChild : before.NextSibling(); at is not null; at = at.NextSibling())
            piece.Add(at);
        return piece;
    }
}
