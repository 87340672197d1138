using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Layouts;

/// <summary>Documents on the layout, laid out once for all tests of the class.</summary>
public sealed class LayoutPages
{
    private const string Levels0 = """
        GwTitle: 标题文字
        GwH1: 一级标题
        GwH2: 二级标题
        GwH3: 三级标题
        GwH4: 四级标题
        正文文字
        GwH2: 又一个二级标题
        GwH3: 又一个三级标题
        GwH1: 又一个一级标题
        GwH2: 其下的二级标题
        """;

    public LayoutPages()
    {
        IReadOnlyList<byte[]> pdfs = LibreOffice.Convert(
            "pdf", Docx.FromOutline(Han(28 * 22 * 3)), Docx.FromOutline(Han(726)), Docx.FromOutline(Levels0));
        (Plain, Paragraph, Levels) = (PdfPages.Read(pdfs[0]), PdfPages.Read(pdfs[1]), PdfPages.Read(pdfs[2]));
    }

    /// <summary>Three pages and a little of plain characters.</summary>
    public IReadOnlyList<PdfPage> Plain { get; }

    /// <summary>One paragraph of 726 characters.</summary>
    public IReadOnlyList<PdfPage> Paragraph { get; }

    public IReadOnlyList<PdfPage> Levels { get; }

    private static string Han(int count) => string.Concat(Enumerable.Repeat("开发区工作总结", (count / 7) + 1))[..count];
}
