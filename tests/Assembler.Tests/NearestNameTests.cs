
namespace DevZoneDocs.Assembler.Tests;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["财政总收入", "规模以上工业总产值", "indicators", "department", "note", "name"];

    [Theory]
    [InlineData("财政总收人", "财政总收入")]
    [InlineData("收入合计", "财政总收入")]
    [InlineData("工业总产值", "规模以上工业总产值")]
    [InlineData("indicatrs", "indicators")]
    [InlineData("Indicators", "indicators")]
    [InlineData("nmae", "name")]
    [InlineData("depart", "department")]
    public void A_slip_or_a_shortened_name_finds_the_known_one(string typed, string meant) =>
        Assert.Equal(meant, NearestName.Of(typed, Known));

    [Theory]
    [InlineData("财政总收人", "财政总收入")]
    [InlineData("财政收总入", "财政总收入")]
    [InlineData("indicatrs", "indicators")]
    [InlineData("Name", "name")]
    [InlineData("财政收入", null)]
    [InlineData("财政总收入额", null)]
    [InlineData("收入合计", null)]
    [InlineData("depart", null)]
    [InlineData("", null)]
    public void A_slip_of_the_pen_is_less_than_another_name(string typed, string? meant) =>
        Assert.Equal(meant, NearestName.Slip(typed, Known));

    [Fact]
    public void One_character_is_no_other_spelling_of_one_character() => Assert.Null(NearestName.Of("甲", ["乙"]));

    [Theory]
    [InlineData("颜色")]
    [InlineData("xyz")]
    [InlineData("")]
    public void A_name_like_none_finds_nothing(string typed) => Assert.Null(NearestName.Of(typed, Known));

    [Fact]
    public void A_name_of_absurd_length_finds_nothing() => Assert.Null(NearestName.Of(new string('n', 1_000_000), Known));

    [Fact]
    public void Of_equally_near_names_the_first_is_taken() => Assert.Equal("检查一", NearestName.Of("检查", ["检查一", "检查二"]));
}
