using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Pictures;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Merges;

public sealed class DrawnDataTests
{
    private static readonly byte[] Photo = Pictures.Png(30, 10);

    [Fact]
    public void Pictures_of_a_repeat_come_into_any_document()
    {
        Merged merged = Merged.Of(
            "{{#each 照片}}\n{{this | 图片: '30mm'}}\n{{/each}}", $$"""{"照片":["data:image/png;base64,{{Convert.ToBase64String(Photo)}}","data:image/png;base64,{{Convert.ToBase64String(Photo)}}"]}""");

        Assert.Single(merged.Read(main => main.ImageParts.ToList()));
        Assert.Equal(2, merged.Read(main => main.Document.Descendants<DocProperties>().Select(drawing => drawing.Id!.Value).Distinct().ToList()).Count);
        Assert.Empty(merged.Findings);
    }

    [Fact]
    public void A_placeholder_in_a_header_is_filled_and_the_picture_that_stood_there_goes()
    {
        byte[] template = Docx.Edit(Stories.Template("正文"), document =>
        {
            HeaderPart header = document.MainDocumentPart!.HeaderParts.Single();
            WordXml.AddPicture(header, "rId7", Pictures.Png(4, 2));
            header.Header.AppendChild(WordXml.Body($"<w:p>{WordXml.Picture("rId7", "{{标志}}")}</w:p>").FirstChild!.CloneNode(true));
        });

        Merged merged = Merged.Of(template, """{"标志":"logo.png"}""", new MergeOptions { Pictures = new OnePicture("logo.png", Photo) });

        Assert.Equal([("image/png", (long)Photo.Length)], merged.Read(main => main.HeaderParts.Single().ImageParts.Select(part => (part.ContentType, part.GetStream().Length)).ToList()));
        Assert.Empty(merged.Findings);
    }

    [Fact]
    public void A_chart_is_filled_in_its_place()
    {
        byte[] template = WordXml.Template($"<w:p>{WordXml.Chart("rId7", "{{指标 | 图表: '名称; 数值'}}")}</w:p>", main => ChartParts.Add(main, "rId7", "pieChart", ("本期", [1, 2, 3])));

        Merged merged = Merged.Of(template, """{"指标":[{"名称":"工业","数值":12.5},{"名称":"农业","数值":null}]}""");

        Assert.Equal(["12.5"], merged.Read(main => main.ChartParts.Single().ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumberingCache>().Single()
            .Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericValue>().Select(value => value.Text).ToList()));
    }

    [Fact]
    public void A_picture_that_is_not_there_is_a_gap_and_told()
    {
        Merged merged = Merged.Of("现场{{照片 | 图片}}", """{"照片":"b.png"}""", new MergeOptions { Pictures = new OnePicture("a.png", Photo) });

        Assert.Equal("现场==【待补：照片】==", merged.Text);
        Assert.Equal("标记 {{照片 | 图片}} 的图片不能用：没有文件“b.png”", Assert.Single(merged.Findings).Message);
    }

    [Theory]
    [InlineData(MissingPolicy.Empty, "现场")]
    [InlineData(MissingPolicy.Gap, "现场==【待补：照片】==")]
    public void A_missing_picture_follows_the_policy(MissingPolicy policy, string text) =>
        Assert.Equal(text, Merged.Of("现场{{照片 | 图片}}", """{"照片":null}""", new MergeOptions { Missing = policy }).Text);

    private sealed class OnePicture(string known, byte[] content) : IPictureSource
    {
        public byte[]? Read(string name, out string problem)
        {
            problem = name == known ? "" : $"没有文件“{name}”";
            return name == known ? content : null;
        }
    }
}
