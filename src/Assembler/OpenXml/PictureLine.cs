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
        paragraph.ParagraphProperties.SpacingBetweenLines = Freed(paragraph.ParagraphProperties.SpacingBetweenLines);
    }

    /// <param name="spacing">As the line has it; null where it has none.</param>
    public static SpacingBetweenLines Freed(SpacingBetweenLines? spacing)
    {
        SpacingBetweenLines freed = (SpacingBetweenLines?)spacing?.CloneNode(true) ?? new SpacingBetweenLines();
        (freed.Line, freed.LineRule) = ("240", LineSpacingRuleValues.Auto);
        return freed;
    }
}
