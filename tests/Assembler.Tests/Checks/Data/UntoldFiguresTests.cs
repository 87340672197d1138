using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class UntoldFiguresTests
{
    [Theory]
    [InlineData(""" "name":"利润","value":-2507,"unit":"万元","growth":-43 """, "“利润”的增幅没有写入初稿：亏损额不说增长百分之几")]
    [InlineData(""" "name":"税收","value":3,"unit":"亿元","growthBefore":5 """, "“税收”的上期增幅没有写入初稿：没有本期增幅可比")]
    [InlineData(""" "name":"税收","value":3,"unit":"亿元","against":[{"name":"全市","rate":5}] """, "“税收”的对比没有写入初稿")]
    [InlineData(""" "name":"税收","value":3,"unit":"亿元","period":"2025-05","target":60 """, "“税收”的年度目标没有写入初稿：5月的数不能与全年任务比")]
    [InlineData(""" "name":"税收","value":3,"unit":"亿元","target":6,"completion":50 """, "“税收”的完成率没有写入初稿")]
    [InlineData(""" "name":"税收","value":3,"unit":"亿元","cumulative":{"value":3} """, "“税收”的累计没有写入初稿：全年的数本身就是累计数")]
    [InlineData(""" "name":"税收","value":3,"unit":"亿元","otherChanges":[{"comparison":"环比"}] """, "“税收”的另一比较没有写入初稿")]
    public void What_cannot_be_said_is_told(string indicator, string message) => Assert.Contains(
        message, Assert.Single(Told<UntoldFigures>(Section($$""" "indicators":[{ {{indicator}} }] """))), StringComparison.Ordinal);

    [Theory]
    [InlineData(""" "name":"利润","value":-2507,"unit":"万元","prior":5750 """)]
    [InlineData(""" "name":"税收","value":3,"unit":"亿元","growth":4,"growthBefore":5,"against":[{"name":"全市","rate":5}],"target":60 """)]
    [InlineData(""" "name":"税收","value":3,"unit":"亿元","period":"2025-05","target":60,"cumulative":{"value":9} """)]
    [InlineData(""" "name":"税收","value":3,"unit":"亿元","otherChanges":[{"comparison":"环比","growth":3}] """)]
    [InlineData(""" "name":"产销率","value":93,"unit":"%","against":[{"name":"全市","rate":95}] """)]
    public void But_not_what_is_said(string indicator) => Assert.Empty(Told<UntoldFigures>(Section($$""" "indicators":[{ {{indicator}} }] """)));
}
