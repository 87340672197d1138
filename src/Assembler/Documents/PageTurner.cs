using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>
/// Lays pages upright or across, as the blocks to come want them: each change is a page section of the layout's own headers and
/// footers, whose page numbers run on (docs/word/landscape-pages.md).
/// </summary>
internal sealed class PageTurner(Body body, SectionProperties layout)
{
    private readonly bool _isLandscapeLayout = PageShapes.IsLandscape(layout);
    private bool _isLandscape = PageShapes.IsLandscape(layout);
    private bool _isFirst = true;

    /// <summary>On a layout that itself lies across, all pages do.</summary>
    public void Turn(bool landscape)
    {
        landscape |= _isLandscapeLayout;
        if (landscape == _isLandscape)
            return;
        if (body.HasChildren)
            End();
        _isLandscape = landscape;
    }

    /// <summary>Puts the last page set-up where Word looks for it, behind the last block.</summary>
    public void Finish() => body.AppendChild(Current());

    private void End()
    {
        if (body.LastChild is not Paragraph last)
            body.AppendChild(last = new Paragraph(new ParagraphProperties(
                new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact })));
        last.ParagraphProperties ??= new ParagraphProperties();
        last.ParagraphProperties.SectionProperties = Current();
        _isFirst = false;
    }

    private SectionProperties Current()
    {
        var page = (SectionProperties)layout.CloneNode(true);
        if (!_isFirst)
        {
            page.GetFirstChild<PageNumberType>()?.RemoveAttribute("start", page.NamespaceUri);
            page.GetFirstChild<TitlePage>()?.Remove();
            page.RemoveAllChildren<SectionType>();
            page.AddChild(new SectionType { Val = SectionMarkValues.NextPage }, throwOnError: false);
        }

        if (_isLandscape != _isLandscapeLayout)
            Rotate(page);
        return page;
    }

    /// <summary>The paper is turned so that its left edge, where it is bound, comes to be on top (GB/T 9704-2012, 10).</summary>
    private static void Rotate(SectionProperties page)
    {
        if (page.GetFirstChild<PageSize>() is { } size)
        {
            (size.Width, size.Height) = (size.Height, size.Width);
            size.Orient = PageOrientationValues.Landscape;
        }

        if (page.GetFirstChild<PageMargin>() is not { } margin)
            return;
        int top = margin.Top?.Value ?? 1440;
        int bottom = margin.Bottom?.Value ?? 1440;
        uint left = margin.Left?.Value ?? 1440;
        uint right = margin.Right?.Value ?? 1440;
        uint footer = margin.Footer?.Value ?? 720;
        uint header = margin.Header?.Value ?? 720;
        (margin.Top, margin.Right, margin.Bottom, margin.Left) = ((int)left, (uint)Math.Abs(top), (int)right, (uint)Math.Abs(bottom));

        // Header and footer keep their distance from the text.
        margin.Footer = Kept(footer, Math.Abs(bottom), margin.Bottom.Value);
        margin.Header = Kept(header, Math.Abs(top), margin.Top.Value);
    }

    private static uint Kept(uint distance, int margin, int turned) =>
        (uint)Math.Clamp(turned - (margin - (int)distance), 284, Math.Max(284, turned));
}
