using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Repairs;

/// <summary>
/// Lets a line be as high as the picture or chart in it, whatever height the layout's lines have; one that is alone in its paragraph
/// stands in the middle.
/// </summary>
internal sealed class PictureLines : IRepair
{
    public void Apply(OpenXmlElement block)
    {
        IEnumerable<Paragraph> inside = block
            .Descendants<Inline>()
            .Select(drawing => drawing.Ancestors<Paragraph>().FirstOrDefault())
            .OfType<Paragraph>();
        foreach (Paragraph paragraph in inside.Distinct().ToList())
        {
            PictureLine.Free(paragraph);
            if (paragraph.InnerText.Length == 0)
                Centre(paragraph.ParagraphProperties!);
        }
    }

    /// <summary>Alone in its paragraph, it has no first line to be indented, unless its author says so.</summary>
    private static void Centre(ParagraphProperties properties)
    {
        properties.Indentation ??= new Indentation { FirstLine = "0", FirstLineChars = 0 };
        properties.Justification ??= new Justification { Val = JustificationValues.Center };
    }
}
