using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Repeats;
using DevZoneDocs.Assembler.Sections.Stories;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>Repeats its children for each item of a list; nothing where the list is known and absent.</summary>
internal sealed class EachBlock(EachTag tag, TemplateLocation location, IReadOnlyList<TemplateNode> children, ListStyles? lists) : TemplateNode
{
    private readonly RepeatTraits _traits = new(children, lists);

    public override IReadOnlyList<TemplateNode> Children => children;

    public override void Render(MergeContext context, OpenXmlElement parent)
    {
        IReadOnlyList<FactNode> items = context.ReadItems(tag, location);
        for (int i = 0; i < items.Count; i++)
        {
            OpenXmlElement? before = parent.LastChild;
            RenderAll(children, context.Inside(items[i], i, items.Count), parent);
            if (context.Document is { } document)
                Tend(before, parent, i == 0, document, context.Writer);
        }
    }

    private void Tend(OpenXmlElement? before, OpenXmlElement parent, bool isFirst, DocumentLedger document, ValueWriter writer)
    {
        if (!_traits.IsPlain)
            _traits.Tend(Behind(before, parent), isFirst, document);
        else if (_traits.MayBePressed && writer is PlainWriter && parent is Table)
            document.Rows.Press(Behind(before, parent));
    }

    private static List<OpenXmlElement> Behind(OpenXmlElement? before, OpenXmlElement parent)
    {
        List<OpenXmlElement> piece = [];
        for (OpenXmlElement? at = before is null ? parent.FirstChild : before.NextSibling(); at is not null; at = at.NextSibling())
            piece.Add(at);
        return piece;
    }
}
