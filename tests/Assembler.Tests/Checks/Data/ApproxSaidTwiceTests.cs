using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class ApproxSaidTwiceTests
{
    [Theory]
    [InlineData("检查约{数}", "")]
    [InlineData("检查{数}左右", "")]
    [InlineData("检查{数}，覆盖全区", "近")]
    [InlineData("清理厂区附近{数}隐患", "约")]
    public void Once_is_no_error(string text, string approx) => Assert.Empty(Told(text, approx));

    [Theory]
    [InlineData("检查约{数}左右", "", "“约30次左右”")]
    [InlineData("检查至少{数}", "以上", "“至少30次以上”")]
    [InlineData("检查{数}以上", "超过", "“超过30次以上”")]
    public void Twice_is_told(string text, string approx, string message) => Assert.Contains(message, Assert.Single(Told(text, approx)), StringComparison.Ordinal);

    private static string[] Told(string text, string approx) => Told<ApproxSaidTwice>(Sentence(text, $$"""
        "数":{"value":30,"unit":"次"{{(approx.Length > 0 ? $",\"approx\":\"{approx}\"" : "")}}}
        """));
}
