using DevZoneDocs.Assembler.Compiling;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Pictures;
using DevZoneDocs.Assembler.Sections.Tags;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;

namespace DevZoneDocs.Assembler.Program;

/// <summary>
/// A picture of the template whose alternative text is a tag: the datum's picture takes its place, within its size and with its frame.
/// </summary>
internal sealed class PlaceholderOperation(ValueTag tag, TemplateLocation location, Prototype prototype, RunMarkup run,
    StorySettings settings) : Operation
{
    public override int Weight => prototype.Size;

    public override void Run(MergeContext context, Output output)
    {
        if (PictureOperation.Read(tag, location, context) is not { } picture)
        {
            context.WriteGap(tag, location, run, output);
            return;
        }

        var copy = (Run)prototype.Copy();
        context.Carried.Parts.Add(picture.Part);
        Fill(copy, picture);
        using MarkupCompiler compiler = new(settings);
        compiler.Fixed(copy, isRepeated: false).Run(context, output);
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
        (properties.Description, properties.Title) = (tag.Path.ToString(), null);
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
