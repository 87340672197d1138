namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class MixedModalityTests
{
    [Theory]
    [InlineData("确保力争完成全年任务。")]
    [InlineData("确保污水应收尽收，处理率争取达到100%。")]
    [InlineData("确保完成投资20亿元，力争完成投资20亿元。")]
    public void A_target_both_ensured_and_striven_for_is_told(string text) => Inspected.Tells("C28", text);

    [Theory]
    [InlineData("确保完成投资20亿元，力争完成投资25亿元。")]
    [InlineData("确保污水应收尽收，处理率达到100%。")]
    [InlineData("确保引进1个十亿元项目，力争引进1个百亿元项目。")]
    public void Two_targets_are_not(string text) => Inspected.Passes(text);
}
