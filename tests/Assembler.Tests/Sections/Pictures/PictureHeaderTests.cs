using DevZoneDocs.Assembler.Sections.Pictures;

namespace DevZoneDocs.Assembler.Tests.Sections.Pictures;

public sealed class PictureHeaderTests
{
    [Fact]
    public void A_png_says_its_size_and_density() =>
        Assert.Equal("image/png 300×200 150", Said(Testing.Pictures.Png(300, 200, dpi: 150)));

    [Fact]
    public void A_jpeg_says_its_size() => Assert.Equal("image/jpeg 48×32 96", Said(Testing.Pictures.Jpeg()));

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(6, true)]
    [InlineData(8, true)]
    public void A_jpeg_says_how_the_camera_was_held(int orientation, bool isTurned)
    {
        PictureHeader header = PictureHeader.TryRead(Testing.Pictures.Jpeg(orientation), out _)!;

        Assert.Equal((orientation, isTurned), (header.Orientation, header.IsTurned));
    }

    [Fact]
    public void Every_picture_that_is_cut_short_is_refused()
    {
        foreach (byte[] whole in new[] { Testing.Pictures.Png(9, 9, dpi: 72), Testing.Pictures.Jpeg(6) })
        {
            Assert.All(Enumerable.Range(3, whole.Length - 3), length =>
            {
                Assert.Null(PictureHeader.TryRead(whole.AsSpan(0, length), out string problem));
                Assert.NotEmpty(problem);
            });
        }
    }

    [Fact]
    public void No_bytes_make_it_throw()
    {
        Random random = new(20261122);
        foreach (byte[] whole in new[] { Testing.Pictures.Png(9, 9, dpi: 72), Testing.Pictures.Jpeg(6) })
        {
            for (int round = 0; round < 2000; round++)
            {
                byte[] broken = whole[..random.Next(whole.Length + 1)];
                for (int i = 0; i < random.Next(8) && broken.Length > 0; i++)
                    broken[random.Next(broken.Length)] = (byte)random.Next(256);
                Assert.Equal(PictureHeader.TryRead(broken, out string problem) is null, problem.Length > 0);
            }
        }
    }

    [Fact]
    public void A_png_with_a_changed_byte_is_refused()
    {
        byte[] png = Testing.Pictures.Png(9, 9);
        png[20] ^= 1;

        Assert.Null(PictureHeader.TryRead(png, out string problem));
        Assert.Equal("文件已损坏或不完整", problem);
    }

    [Theory]
    [InlineData("GIF89a…", "格式是 GIF，只能用 png 或 jpeg")]
    [InlineData("RIFF1234WEBP", "格式是 WebP，只能用 png 或 jpeg")]
    [InlineData("<svg xmlns=''/>", "格式是 SVG，只能用 png 或 jpeg")]
    [InlineData("文字", "不是 png 或 jpeg 图片")]
    [InlineData("", "不是 png 或 jpeg 图片")]
    public void Another_format_is_named(string content, string problem)
    {
        Assert.Null(PictureHeader.TryRead(System.Text.Encoding.UTF8.GetBytes(content), out string told));
        Assert.Equal(problem, told);
    }

    private static string Said(byte[] file)
    {
        PictureHeader header = PictureHeader.TryRead(file, out _)!;
        return $"{header.ContentType} {header.Width}×{header.Height} {Math.Round(header.Density)}";
    }
}
