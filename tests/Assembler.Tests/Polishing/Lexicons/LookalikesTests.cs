using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Tests.Polishing.Lexicons;

public sealed class LookalikesTests
{
    private static readonly Lookalikes Lookalikes = new(["间简", "己已", "简检"]);

    [Theory]
    [InlineData('间', '简', true)]
    [InlineData('检', '简', true)]
    [InlineData('间', '检', false)]
    [InlineData('间', '已', false)]
    [InlineData('间', '间', false)]
    [InlineData('间', '甲', false)]
    public void Characters_of_one_row_are_taken_for_each_other(char left, char right, bool are) => Assert.Equal(are, Lookalikes.Are(left, right));
}
