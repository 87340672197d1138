using System.Text;
using System.Xml;
using DevZoneDocs.Assembler.Merging.Stories;
using DevZoneDocs.Assembler.Program;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>Takes what stands around a story from the part that it stands in.</summary>
internal static class StoryFrames
{
    /// <param name="container">The root itself, or its body.</param>
    /// <param name="isStory">Whether a child of the container is a piece of the story; the rest stays as it is.</param>
    public static StoryFrame Of(OpenXmlPartRootElement root, OpenXmlElement container, Func<OpenXmlElement, bool> isStory)
    {
        CutMarkup cut = new();
        OpenXmlElement frame = root.CloneNode(false);
        OpenXmlElement inner = frame;
        if (root != container)
        {
            foreach (OpenXmlElement child in root.ChildElements)
                frame.AppendChild(child.CloneNode(child != container));
            inner = frame.ChildElements.First(child => child.GetType() == container.GetType());
        }

        List<OpenXmlElement> kept = [.. container.ChildElements.Where(child => !isStory(child))];
        OpenXmlPart? part = PartRoots.PartOf(root);
        HashSet<string> outside = [.. RelationshipIds.In(frame).Concat(kept.SelectMany(RelationshipIds.In))
            .Select(reference => reference.Value)];
        bool isBehind = kept.Count > 0 && container.LastChild == kept[^1];
        if (isBehind)
            cut.Append(inner, null);
        foreach (OpenXmlElement child in kept)
            inner.AppendChild(child.CloneNode(true));
        if (!isBehind)
            cut.Append(inner, null);
        IReadOnlyList<(ReadOnlyMemory<byte> Markup, MarkTemplate? Mark)> pieces = cut.Cut(Write(frame));
        return new StoryFrame(pieces[0].Markup, pieces[1].Markup)
        {
            OfStory = part is null ? new HashSet<string>()
            : [.. NamedByText(part).Except(outside)]
        };
    }

    /// <summary>The part as it is, split before the children that come behind.</summary>
    public static StoryFrame Split(OpenXmlPartRootElement root, Func<OpenXmlElement, bool> isBehind)
    {
        CutMarkup cut = new();
        OpenXmlElement frame = root.CloneNode(false);
        foreach (OpenXmlElement child in root.ChildElements.Where(child => !isBehind(child)))
            frame.AppendChild(child.CloneNode(true));
        cut.Append(frame, null);
        foreach (OpenXmlElement child in root.ChildElements.Where(isBehind))
            frame.AppendChild(child.CloneNode(true));
        IReadOnlyList<(ReadOnlyMemory<byte> Markup, MarkTemplate? Mark)> pieces = cut.Cut(Write(frame));
        return new StoryFrame(pieces[0].Markup, pieces[1].Markup);
    }

    private static IEnumerable<string> NamedByText(OpenXmlPart part) => part.Parts
        .Where(each => PartPruner.IsOfText(each.OpenXmlPart))
        .Select(each => each.RelationshipId)
        .Concat(part.HyperlinkRelationships.Select(link => link.Id));

    private static byte[] Write(OpenXmlElement frame)
    {
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
            frame.WriteTo(writer);
        return stream.ToArray();
    }
}
