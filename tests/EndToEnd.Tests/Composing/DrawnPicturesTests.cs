using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Composing;

/// <summary>Pictures and charts from data in any document, as another program lays them out.</summary>
public sealed class DrawnPicturesTests
{
    /// <summary>As an author sets it, to see the whole chart on a layout with lines of an exact height.</summary>
    private const string Lines = "<w:pPr><w:spacing w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>";

    [Fact]
    public void Pictures_stand_on_the_pages_and_charts_show_the_data()
    {
        byte[] template = WordXml.Template(
            WordXml.Paragraph("{{#each 照片}}") + WordXml.Paragraph("{{this | 图片: '50mm x 30mm'}}") + WordXml.Paragraph("{{/each}}")
            + $"<w:p>{Lines}{WordXml.Chart("rIdLine", "{{指标 | 图表: '名称; 数值; 上年'}}")}</w:p><w:p>{Lines}{WordXml.Chart("rIdPie", "{{指标 | 图表: '名称; 数值'}}")}</w:p>",
            main =>
            {
                ChartParts.Add(main, "rIdLine", "lineChart", ("本期数", [1, 2]), ("上年数", [2, 1]));
                ChartParts.AddTheme(main);
                ChartParts.Add(main, "rIdPie", "pieChart", ("本期数", [1, 2]));
            });
        string data = $$"""
            {"照片":["{{Uri(Pictures.Png(40, 20), "png")}}","{{Uri(Pictures.Jpeg(6), "jpeg")}}"],
            "指标":[{"名称":"工业产值","数值":12.5,"上年":11},{"名称":"财政收入","数值":7.25,"上年":null},{"名称":"外贸出口","数值":3,"上年":2}]}
            """;

        byte[] merged = Merge(template, data);
        byte[] pdf = LibreOffice.Convert("pdf", merged)[0];
        if (Environment.GetEnvironmentVariable("KEEP_PAGES") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, "drawn.pdf"), pdf);

        DocxAssert.Sound(merged);
        string text = string.Concat(PdfPages.Read(pdf).SelectMany(page => page.Lines).Select(line => line.Text));
        Assert.All(["本期数", "上年数", "12"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Equal(2, PdfPages.Pictures(pdf).Count);
    }

    private static byte[] Merge(byte[] template, string data)
    {
        using MemoryStream docx = new(template);
        using MemoryStream json = new(Encoding.UTF8.GetBytes(data));
        return TemplateMerger.Merge(DocumentTemplate.Parse(docx, "模板.docx"), JsonFacts.Read(json), new MergeOptions()).Content.ToArray();
    }

    private static string Uri(byte[] picture, string format) => $"data:image/{format};base64,{Convert.ToBase64String(picture)}";
}
