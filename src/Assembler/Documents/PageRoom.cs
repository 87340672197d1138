using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>The room that a page has for text between its margins, in twentieths of a point. What a page set-up does not say, Word takes for A4 with an inch around.</summary>
internal readonly record struct PageRoom(int Width, int Height)
{
    private const int Inch = 1440;

    public static PageRoom Of(SectionProperties? page)
    {
        PageSize? size = page?.GetFirstChild<PageSize>();
        PageMargin? margin = page?.GetFirstChild<PageMargin>();
        int width = (int)(size?.Width?.Value ?? 11906) - (int)(margin?.Left?.Value ?? Inch) - (int)(margin?.Right?.Value ?? Inch);
        int height = (int)(size?.Height?.Value ?? 16838) - Math.Abs(margin?.Top?.Value ?? Inch) - Math.Abs(margin?.Bottom?.Value ?? Inch);
        return new PageRoom(width, height);
    }
}
