using DevZoneDocs.Assembler.Checks;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;

namespace DevZoneDocs.Assembler.Tests.Sections.Pictures;

public sealed class PictureTests
{
    private const long Millimetre = 36_000;

    private static readonly string Landscape = "data:image/png;base64," + Convert.ToBase64String(Testing.Pictures.Png(30, 10));

    [Theory]
    [InlineData("""{"照片":"{0}"}""")]
    [InlineData("""{"照片":{"base64":"{0}"}}""")]
    [InlineData("""{"照片":{"data":"{0}"}}""")]
    public void A_picture_from_data_fits_into_the_frame_of_its_tag(string facts)
    {
        SectionMerge merging = SectionMerge.Of("现场{{照片 | 图片: '60mm x 40mm'}}如图。", facts.Replace("{0}", Landscape, StringComparison.Ordinal));

        using WordprocessingDocument document = Docx.Open(merging.Content);
        Assert.Equal((60 * Millimetre, 20 * Millimetre), ExtentOf(document));
        Assert.Single(document.MainDocumentPart!.ImageParts);
        Assert.Empty(merging.Findings);
        Assert.Equal("现场<image/>如图。\n", merging.Text);
    }

    [Fact]
    public void Without_a_frame_it_has_the_size_that_its_file_says()
    {
        string picture = Convert.ToBase64String(Testing.Pictures.Png(300, 150, dpi: 300));

        using WordprocessingDocument document = Docx.Open(SectionMerge.Of("{{照片 | picture}}", $$"""{"照片":{"base64":"{{picture}}" } }""").Content);

        (long width, long height) = ExtentOf(document);
        Assert.InRange(width, 914_000, 915_000);
        Assert.InRange(height, 457_000, 458_000);
    }

    [Fact]
    public void Equal_pictures_are_one_part()
    {
        SectionMerge merging = SectionMerge.Of("{{#each 照片}}{{this | 图片: '20mm'}}{{/each}}", $$"""{"照片":["{{Landscape}}","{{Landscape}}"]}""");

        using WordprocessingDocument document = Docx.Open(merging.Content);
        Assert.Single(document.MainDocumentPart!.ImageParts);
        Assert.Equal([1U, 2U], document.MainDocumentPart.Document.Descendants<DocProperties>().Select(drawing => drawing.Id!.Value));
    }

    [Fact]
    public void A_placeholder_is_filled_within_its_size_and_keeps_its_frame()
    {
        byte[] template = WordXml.Template(
            $"<w:p>{WordXml.Picture("rId7", "{{照片}}")}</w:p>", main => WordXml.AddPicture(main, "rId7", Testing.Pictures.Png(4, 2)));

        SectionMerge merging = SectionMerge.Of(template, GivenFacts.Of($$"""{"照片":"{{Landscape}}"}"""));

        using WordprocessingDocument document = Docx.Open(merging.Content);
        Assert.Equal((36 * Millimetre, 12 * Millimetre), ExtentOf(document));
        Assert.Equal(Testing.Pictures.Png(30, 10), Bytes(Assert.Single(document.MainDocumentPart!.ImageParts)));
        Assert.Equal("照片", document.MainDocumentPart.Document.Descendants<DocProperties>().Single().Description);
    }

    [Fact]
    public void A_jpeg_of_a_camera_that_was_held_upright_is_turned()
    {
        string picture = Convert.ToBase64String(Testing.Pictures.Jpeg(6));

        using WordprocessingDocument document = Docx.Open(SectionMerge.Of("{{照片 | 图片: '40mm x 60mm'}}", $$"""{"照片":{"base64":"{{picture}}" } }""").Content);

        Assert.Equal(5_400_000, document.MainDocumentPart!.Document.Descendants<A.Transform2D>().Single().Rotation!.Value);
        Assert.Equal((60 * Millimetre, 40 * Millimetre), ExtentOf(document));
    }

    [Theory]
    [InlineData("data:image/png;base64,iVBORw0KGgo=", "文件已损坏或不完整")]
    [InlineData("data:image/gif;base64,R0lGODlhAQABAAAAACw=", "格式是 GIF，只能用 png 或 jpeg")]
    [InlineData("data:image/png;base64,***", "不是 base64 编码，或编码不完整")]
    [InlineData("data:image/png,abc", "不是 base64 编码，或编码不完整")]
    [InlineData("照片.png", "数据中应给出 data:image/png;base64,… 形式的图片")]
    public void What_is_no_picture_is_a_gap_and_told(string value, string problem)
    {
        SectionMerge merging = SectionMerge.Of("现场{{照片 | 图片}}", $$"""{"照片":"{{value}}"}""");

        Assert.StartsWith("现场<!>==【待补：照片】==", merging.Text, StringComparison.Ordinal);
        Finding finding = Assert.Single(merging.Findings);
        Assert.Equal($"标记 {{{{照片 | 图片}}}} 的图片不能用：{problem}", finding.Message);
    }

    [Fact]
    public void A_missing_picture_is_a_gap_in_the_place_of_the_placeholder()
    {
        byte[] template = WordXml.Template(
            $"<w:p>{WordXml.Picture("rId7", "{{照片}}")}</w:p>", main => WordXml.AddPicture(main, "rId7", Testing.Pictures.Png(4, 2)));

        SectionMerge merging = SectionMerge.Of(template, GivenFacts.Of("""{"照片":null}"""));

        Assert.StartsWith("<!>==【待补：照片】==", merging.Text, StringComparison.Ordinal);
        Assert.Empty(merging.Findings);
    }

    [Theory]
    [InlineData("{{照片", "标记 {{ 没有写完，缺少 }}")]
    [InlineData("见{{照片}}", "图形的替代文字里只能写一个标记，前后不能有别的文字")]
    [InlineData("{{#if 照片}}", "标记 {{#if 照片}} 不能写在这个图形的替代文字里")]
    [InlineData("{{照片 | 图片: '20mm'}}", "标记 {{照片 | 图片: '20mm'}} 写在图片的替代文字里，大小由这幅图片决定，请删去尺寸")]
    [InlineData("{{照片 | 图片: '大'}}", "标记 {{照片 | 图片: '大'}} 中的尺寸“大”写法有误")]
    [InlineData("{{照片 | 图表: 'a; b'}}", "标记 {{照片 | 图表: 'a; b'}} 不能写在这个图形的替代文字里")]
    [InlineData("{{照片 | 图像}}", "标记 {{照片 | 图像}} 中的格式“图像”不存在")]
    public void A_mistake_in_an_alternative_text_is_told_at_its_paragraph(string description, string problem)
    {
        byte[] template = WordXml.Template(
            $"<w:p/><w:p>{WordXml.Picture("rId7", description)}</w:p>", main => WordXml.AddPicture(main, "rId7", Testing.Pictures.Png(4, 2)));

        Assert.StartsWith($"第2段：{problem}", Assert.Single(SectionMerge.Problems(template)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{照片 | 图片: '600mm'}}", "标记 {{照片 | 图片: '600mm'}} 中的尺寸“600mm”写法有误，应如 60mm x 40mm（不超过 558mm）")]
    [InlineData("{{照片 | 图表: 'a; b'}}", "标记 {{照片 | 图表: 'a; b'}} 的格式“图表”只能写在图表的替代文字里")]
    public void A_mistake_in_the_frame_of_a_tag_is_told(string template, string problem) =>
        Assert.Equal([$"第1段：{problem}"], SectionMerge.Problems(template));

    private static (long, long) ExtentOf(WordprocessingDocument document)
    {
        Extent extent = document.MainDocumentPart!.Document.Descendants<Extent>().Single();
        return (extent.Cx!.Value, extent.Cy!.Value);
    }

    private static byte[] Bytes(OpenXmlPart part)
    {
        using MemoryStream copy = new();
        using Stream stream = part.GetStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
