using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class MarkerRuleTests
{
    [Theory]
    [InlineData("⟦N1⟧完成⟦N2⟧。", "⟦N1⟧完成任务。")]
    [InlineData("依据滨开〔2024〕12号。", "依据滨开〔2024〕21号。")]
    [InlineData("收入【待补：财政总收入（亿元）】。", "收入较好。")]
    [InlineData("他说：“三天内完成。”", "他说：“3天内完成任务。”")]
    [InlineData("印发《滨河新区招商办法》。", "印发《滨河新区招商细则》。")]
    [InlineData("申报110千伏A3线。", "申报110千伏B3线。")]
    public void A_mark_a_quotation_or_a_number_of_a_document_that_changed_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Entity, original, polished);

    [Theory]
    [InlineData("⟦N1⟧完成⟦N2⟧，同比增长⟦N3⟧。", "⟦N1⟧实现⟦N2⟧，同比增长⟦N3⟧。")]
    [InlineData("会议强调:\"项目不开工,督查不放松.\"", "会议强调：“项目不开工，督查不放松。”")]
    public void But_marks_that_stay_are_kept(string original, string polished) => GivenWording.IsKept(original, polished);
}
