using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>
/// Lets a line of text be as high as the picture in it: where lines have an exact height, Word shows no more of the picture than
/// such a line (docs/word/pictures.md).
/// </summary>
internal static class PictureLine
{
    public static void Free(Paragraph paragraph)
    {
        paragraph.ParagraphProperties ??= new ParagraphProperties();
        SpacingBetweenLines spacing = paragraph.ParagraphProperties.SpacingBetweenLines ??= new SpacingBetweenLines();
        (spacing.Line, spacing.LineRule) = ("240", LineSpacingRuleValues.Auto);
    }
}
