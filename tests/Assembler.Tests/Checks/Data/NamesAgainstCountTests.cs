using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class NamesAgainstCountTests
{
    [Theory]
    [InlineData("甲、乙、丙{数}达到A类标准", 4, "列出3个，写的是4")]
    [InlineData("华仪集团、兰普集团、国威科技{数}达标", 2, "列出3个，写的是2")]
    [InlineData("新增上市企业华仪集团、兰普集团、国威科技等{数}", 2, "列出3个，写的是2")]
    public void Names_that_are_not_as_many_as_their_number_are_told(string text, int count, string message) =>
        Assert.Contains(message, Assert.Single(Told<NamesAgainstCount>(Sentence(text, $$""" "数":{"value":{{count}},"unit":"家"} """))), StringComparison.Ordinal);

    [Theory]
    [InlineData("甲、乙、丙{数}达到A类标准", 3)]
    [InlineData("甲、乙、丙等{数}达到A类标准", 12)]
    [InlineData("甲、乙和丙{数}达到A类标准", 3)]
    [InlineData("检查化工、机电、建材企业{数}", 46)]
    [InlineData("检查化工、机电、建材企业{数}", 4)]
    [InlineData("推进征迁、平整，落户{数}", 4)]
    [InlineData("帮助企业招工、融资、用地，惠及{数}", 6)]
    public void But_not_those_that_are_nor_kinds_of_what_is_counted(string text, int count) =>
        Assert.Empty(Told<NamesAgainstCount>(Sentence(text, $$""" "数":{"value":{{count}},"unit":"家"} """)));
}
