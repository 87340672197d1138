using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class FrontingTests
{
    [Theory]
    [InlineData("12月1日起，临江路实行单向通行。", "临江路自12月1日起实行单向通行。")]
    [InlineData("因资金未到位，2个项目停工。", "2个项目因资金未到位停工。")]
    [InlineData("经⟦N1⟧批准，⟦N2⟧于⟦N3⟧启动征迁。", "⟦N2⟧经⟦N1⟧批准，于⟦N3⟧启动征迁。")]
    [InlineData("投产后，预计增加产值3亿元。", "预计投产后增加产值3亿元。")]
    [InlineData("虽然起步较晚，但园区发展较快。", "园区虽然起步较晚，但发展较快。")]
    public void A_circumstance_stands_before_its_subject_or_behind(string original, string polished) => GivenWording.IsKept(original, polished);

    [Theory]
    [InlineData("因资金未到位，东区停工，西区复工。", "东区停工，西区因资金未到位复工。")]
    [InlineData("根据县政府要求，镇政府开展排查。", "根据镇政府要求，县政府开展排查。")]
    [InlineData("为支持甲公司，乙公司减免租金。", "甲公司为支持乙公司减免租金。")]
    [InlineData("去年，甲镇摘帽，乙镇今年摘帽。", "甲镇今年摘帽，乙镇去年摘帽。")]
    public void But_it_stays_with_its_subject(string original, string polished) => GivenWording.IsChanged(WordingFamily.Logic, original, polished);
}
