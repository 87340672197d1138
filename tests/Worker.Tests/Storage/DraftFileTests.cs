using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Tests.Storage;

public sealed class DraftFileTests
{
    [Theory]
    [InlineData("abc-3.docx", "abc", 3)]
    [InlineData("abc-12.tmp", "abc", 12)]
    [InlineData("abc.docx", null, 0)]
    [InlineData("abc-x.docx", null, 0)]
    [InlineData("abc-1.txt", null, 0)]
    [InlineData("abc-1-2.docx", null, 0)]
    public void A_name_says_who_made_the_file(string name, string? request, int attempt) =>
        Assert.Equal(new DraftFile(name, request, attempt), DraftFile.Parse(name));
}
