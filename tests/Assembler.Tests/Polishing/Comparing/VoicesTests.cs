using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class VoicesTests
{
    [Fact]
    public void One_word_for_the_object_is_the_other() => Assert.Equal(("将园区建好", "将园区建好"), Voices.Of("把园区建好", "将园区建好"));

    [Fact]
    public void But_what_is_to_come_stays_to_come() => Assert.Equal(("园区将建成", "园区建成"), Voices.Of("园区将建成", "园区建成"));
}
