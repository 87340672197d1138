using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Repairs;

/// <summary>
/// Lets a line be as high as the picture or chart in it: where the layout has lines of an exact height, Word shows no more of it
/// than such a line (docs/word/pictures.md).
/// </summary>
internal sealed class PictureLines : IRepair
{
    public void Apply(OpenXmlElement block)
    {
        IEnumerable<Paragraph> inside = block.Descendants<Inline>().Select(drawing => drawing.Ancestors<Paragraph>().FirstOrDefault()).OfType<Paragraph>();
        foreach (Paragraph paragraph in inside.Distinct().ToList())
        {
            ParagraphProperties properties = paragraph.ParagraphProperties ??= new ParagraphProperties();
            properties.SpacingBetweenLines ??= new SpacingBetweenLines();
            (properties.SpacingBetweenLines.Line, properties.SpacingBetweenLines.LineRule) = ("240", LineSpacingRuleValues.Auto);
            if (paragraph.InnerText.Length == 0)
                Centre(properties);
        }
    }

    /// <summary>Alone in its paragraph, it has no first line to be indented, unless its author says so.</summary>
    private static void Centre(ParagraphProperties properties)
    {
        properties.Indentation ??= new Indentation { FirstLine = "0", FirstLineChars = 0 };
        properties.Justification ??= new Justification { Val = JustificationValues.Center };
    }
}
