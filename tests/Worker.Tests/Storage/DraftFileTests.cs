using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Tests.Storage;

public sealed class DraftFileTests
{
    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef-3.docx", "0123456789abcdef0123456789abcdef", 3)]
    [InlineData("0123456789abcdef0123456789abcdef-12.tmp", "0123456789abcdef0123456789abcdef", 12)]
    [InlineData("0123456789abcdef0123456789abcdef.docx", null, 0)]
    [InlineData("0123456789abcdef0123456789abcdef-x.docx", null, 0)]
    [InlineData("0123456789abcdef0123456789abcdef-1.txt", null, 0)]
    [InlineData("0123456789abcdef0123456789abcdef-1-2.docx", null, 0)]
    [InlineData("abc-3.docx", null, 0)]
    public void A_name_says_who_made_the_file(string name, string? request, int attempt) =>
        Assert.Equal(new DraftFile(name, request, attempt), DraftFile.Parse(name));
}
