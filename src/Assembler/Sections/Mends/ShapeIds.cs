using System.Globalization;
using DevZoneDocs.Assembler.Sections.Stories;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Vml.Office;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Mends;

/// <summary>Gives the shapes of older programs that were copied ids of their own; the kind of a shape is defined once, at its first.</summary>
internal sealed class ShapeIds
{
    /// <summary>Behind any that Word gives by itself.</summary>
    private const int First = 500_000;

    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private int _last = First;

    public void Mend(StoryMarks story)
    {
        foreach (OpenXmlElement shape in story.Shapes)
        {
            string? id = shape.GetAttributes().FirstOrDefault(attribute => attribute is { LocalName: "id", NamespaceUri: "" }).Value;
            if (id is null || _seen.Add(id))
                continue;
            if (shape is Shapetype)
                shape.Remove();
            else
                Rename(shape, id);
        }
    }

    private void Rename(OpenXmlElement shape, string id)
    {
        string renamed = string.Create(CultureInfo.InvariantCulture, $"_x0000_s{++_last}");
        shape.SetAttribute(new OpenXmlAttribute("", "id", "", renamed));
        foreach (OleObject embedded in shape.Ancestors<EmbeddedObject>().SelectMany(outer => outer.Elements<OleObject>()).Where(each => each.ShapeId?.Value == id))
            embedded.ShapeId = renamed;
    }
}
