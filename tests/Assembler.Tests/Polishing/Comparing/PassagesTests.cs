using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class PassagesTests
{
    [Theory]
    [InlineData("工作站从4家发展到9家。", "工作站由4家增加到9家。")]
    [InlineData("办理时间由9天缩短为4天。", "办理时间从9天压缩至4天。")]
    public void Two_figures_tell_whether_it_rose(string original, string polished) => GivenWording.IsKept(original, polished);

    [Theory]
    [InlineData("工作站从4家发展到9家。", "工作站由9家发展到4家。")]
    [InlineData("办理时间由9天缩短为4天。", "办理时间由9天缩短4天。")]
    [InlineData("存量由20处减少到8处。", "存量由20处增加到28处。")]
    public void But_from_where_and_to_where_stay(string original, string polished) => GivenWording.IsChanged(WordingFamily.Number, original, polished);
}
