using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class PhraseTests
{
    [Fact]
    public void A_phrase_reads_as_its_lead_and_its_text() => Assert.Equal("同比增长9.7%", new Phrase("同比", "增长9.7%").ToString());
}
