namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class PartsSumTests
{
    [Theory]
    [InlineData("接待来访26件，其中市长热线12件，上级交办11件，自接自办7件。")]
    [InlineData("完成投资10亿元，其中工业6.5亿元，基础设施4.8亿元。")]
    public void Parts_that_add_up_to_more_are_told(string text) => Inspected.Tells("C05", text);

    [Theory]
    [InlineData("接待来访30件，其中市长热线12件，上级交办11件，自接自办7件。")]
    [InlineData("安排技改项目14个，其中已开工13个，竣工3个，投产2个。")]
    [InlineData("完成投资10亿元，其中工业6.5亿元，基础设施3.2亿元。")]
    [InlineData("引进高层次人才418人（其中博士307人，归国人员162人，各项有交叉）。")]
    public void Parts_that_do_not_are_not(string text) => Inspected.Passes(text);
}
