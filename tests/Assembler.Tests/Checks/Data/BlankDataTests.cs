using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class BlankDataTests
{
    [Fact]
    public void A_blank_form_says_that_nobody_handed_in_data()
    {
        CheckedData data = DataOf(Of("产值 186.4亿元"));

        IReadOnlyList<string> told = Told<BlankData>(CheckedData.Of(data.Source with { Blank = true, Note = "各项按2024年的数据列出" }));

        Assert.EndsWith("没有报送数据，初稿由空表生成，各项待补；各项按2024年的数据列出", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_that_were_handed_in_do_not() => Assert.Empty(Told<BlankData>(DataOf(Of("产值 186.4亿元"))));
}
