using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class PunctuationRuleTests
{
    [Theory]
    [InlineData("新增企业23家，增长5%；引进项目3个。", "新增企业23家,增长5%;引进项目3个.")]
    [InlineData("何时建成？", "何时建成。")]
    [InlineData("总投资5亿元（含设备）。", "总投资5亿元（含设备。")]
    public void Marks_that_mean_something_stay(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Format, original, polished);

    [Theory]
    [InlineData("新增企业23家,增长5%;引进项目3个.", "新增企业23家，增长5%；引进项目3个。")]
    public void But_half_width_marks_may_become_full_width(string original, string polished) => GivenWording.IsKept(original, polished);
}
