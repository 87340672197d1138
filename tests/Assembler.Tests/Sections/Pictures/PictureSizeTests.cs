using DevZoneDocs.Assembler.Sections.Pictures;

namespace DevZoneDocs.Assembler.Tests.Sections.Pictures;

public sealed class PictureSizeTests
{
    [Theory]
    [InlineData("60mm x 40mm", 60, 40)]
    [InlineData("6cm×4cm", 60, 40)]
    [InlineData("60毫米 x 4厘米", 60, 40)]
    [InlineData("60 x 40", 60, 40)]
    [InlineData("62.5mm", 62.5, 200)]
    [InlineData("x 40mm", 156, 40)]
    public void A_frame_is_two_lengths_or_one(string text, double width, double height)
    {
        PictureSize? frame = PictureSize.TryParseFrame(text);

        Assert.Equal(new PictureSize((long)(width * 36000), (long)(height * 36000)), frame);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("大")]
    [InlineData("0mm x 40mm")]
    [InlineData("600mm")]
    [InlineData("60px x 40px")]
    public void What_is_no_frame_is_none(string text) => Assert.Null(PictureSize.TryParseFrame(text));

    [Theory]
    [InlineData(100, 50, 40, 20)]
    [InlineData(10, 50, 4, 20)]
    [InlineData(30, 10, 60, 20)]
    public void A_picture_fits_into_its_frame_and_keeps_its_proportions(int width, int height, int fittedWidth, int fittedHeight) =>
        Assert.Equal(new PictureSize(fittedWidth * 1000, fittedHeight * 1000), new PictureSize(width, height).FitInto(new PictureSize(60_000, 20_000)));

    [Fact]
    public void A_picture_that_a_camera_has_turned_is_as_wide_as_it_is_seen()
    {
        PictureHeader header = new("image/jpeg", 96, 48, 96, 6);

        Assert.Equal(new PictureSize(457_200, 914_400), PictureSize.Natural(header));
    }
}
