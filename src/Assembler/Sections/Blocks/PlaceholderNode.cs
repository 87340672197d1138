using DevZoneDocs.Assembler.Sections.Pictures;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;

namespace DevZoneDocs.Assembler.Sections.Blocks;

/// <summary>A picture of the template whose alternative text is a tag: the datum's picture takes its place, within its size and with its frame.</summary>
internal sealed class PlaceholderNode(ValueTag tag, TemplateLocation location, Run run) : TemplateNode
{
    private readonly Prototype _prototype = new(run, deep: true);

    public override OpenXmlElement Element => _prototype.Element;

    protected override int Weight => _prototype.Size;

    public override void Render(MergeContext context, OpenXmlElement parent)
    {
        var copy = (Run)_prototype.Copy();
        if (PictureNode.Read(tag, location, context) is not { } picture)
        {
            context.WriteGap(tag, location, copy.RunProperties, parent);
            return;
        }

        context.Carried.Parts.Add(picture.Part);
        Fill(copy, picture);
        parent.AppendChild(copy);
    }

    private void Fill(Run copy, CarriedPicture picture)
    {
        A.Blip blip = copy.Descendants<A.Blip>().First();
        (blip.Embed, blip.Link) = (picture.Part.Id, null);

        // The extensions of a blip are another form of the old picture; what was cut off of it means nothing for the new one.
        blip.RemoveAllChildren<A.BlipExtensionList>();
        foreach (A.SourceRectangle cut in copy.Descendants<A.SourceRectangle>().ToList())
            cut.Remove();
        DocProperties properties = copy.Descendants<DocProperties>().First();
        properties.Description = tag.Path.ToString();
        Extent? extent = copy.Descendants<Extent>().FirstOrDefault();
        if (extent is { Cx.Value: > 0 and var width, Cy.Value: > 0 and var height })
            Resize(copy, picture, PictureSize.Natural(picture.Header).FitInto(new PictureSize(width, height)), extent);
    }

    private static void Resize(Run copy, CarriedPicture picture, PictureSize size, Extent extent)
    {
        PictureTurn turn = PictureTurn.Of(picture.Header, size);
        (extent.Cx, extent.Cy) = (turn.Shown.Width, turn.Shown.Height);
        if (copy.Descendants<A.Transform2D>().FirstOrDefault() is not { } transform)
            return;
        transform.Extents = new A.Extents { Cx = turn.Shown.Width, Cy = turn.Shown.Height };
        if (turn.Degrees != 0)
            transform.Rotation = turn.Degrees * 60_000;
        if (turn.IsMirrored)
            transform.HorizontalFlip = true;
    }
}
