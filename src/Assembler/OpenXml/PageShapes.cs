using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>How the pages of a page section lie.</summary>
internal static class PageShapes
{
    public static bool IsLandscape(SectionProperties? page)
    {
        PageSize? size = page?.GetFirstChild<PageSize>();
        return size is { Width.Value: { } width, Height.Value: { } height }
            ? width > height
            : size?.Orient?.Value == PageOrientationValues.Landscape;
    }
}
