using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Slots;
using DevZoneDocs.Assembler.Tests.Sections;
using DevZoneDocs.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Slots;

public sealed class ReplyReaderTests
{
    private static readonly SlottedProse Given = Slotted();

    [Fact]
    public void Every_slot_comes_back_with_its_own_words()
    {
        ReadReply reply = ReplyReader.Read(Given, "⟦N1⟧全区积极完成投资⟦N2⟧，推动项目⟦N3⟧建设。");

        Assert.Empty(reply.Reasons);
        Assert.Equal("1—9月全区积极完成投资186.4亿元，推动项目第12家建设。", Given.Decode(reply.Coded));
    }

    [Theory]
    [InlineData("全区完成投资⟦N2⟧，推进⟦N3⟧项目建设。", "“1—9月”丢失")]
    [InlineData("⟦N1⟧，全区完成投资⟦N2⟧，其中⟦N2⟧，推进⟦N3⟧项目建设。", "“186.4亿元”重复写了2次")]
    [InlineData("⟦N1⟧，全区完成投资⟦N2⟧，推进⟦N3⟧项目建设⟦N9⟧。", "多出不是本句的占位⟦N9⟧")]
    [InlineData("⟦N1⟧，全区完成投资⟦n2⟧，推进⟦N3⟧项目建设。", "多出不是本句的占位⟦n2⟧；“186.4亿元”丢失")]
    [InlineData("⟦N1⟧，全区完成投资⟦N2，推进⟦N3⟧项目建设。", "占位的括号不成对；“186.4亿元”丢失")]
    [InlineData("全区完成投资⟦N2⟧，⟦N1⟧推进⟦N3⟧项目建设。", "数据项“1—9月”与“186.4亿元”调换了先后")]
    [InlineData("⟦N1⟧，全区完成投资⟦N2⟧，\n推进⟦N3⟧项目建设。", "改写中有换行或不可见的字符")]
    [InlineData("⟦N1⟧，全区完成投资⟦N2⟧，\u202e推进⟦N3⟧项目建设。", "改写中有换行或不可见的字符")]
    [InlineData("⟦N1⟧，全区完成投资⟦N2⟧，\uE001推进⟦N3⟧项目建设。", "改写中有换行或不可见的字符")]
    [InlineData("  ", "模型的改写是空的")]
    public void A_slot_that_is_lost_doubled_foreign_or_torn_is_told(string reply, string reasons) =>
        Assert.Equal(reasons, string.Join('；', ReplyReader.Read(Given, reply).Reasons.Select(reason => reason.Message)));

    [Fact]
    public void A_reply_that_does_not_end_is_not_read() =>
        Assert.Equal(WordingFamily.Addition, Assert.Single(ReplyReader.Read(Given, new string('好', 100_000)).Reasons).Family);

    [Fact]
    public void What_is_no_fact_may_change_its_place() =>
        Assert.Empty(ReplyReader.Read(Given, "⟦N3⟧项目建设推进，⟦N1⟧全区完成投资⟦N2⟧。").Reasons);

    private static SlottedProse Slotted()
    {
        Dictionary<string, Fact> facts = new() { ["_f0001"] = GivenFacts.Fact("report/period.name", "1—9月"), ["_f0002"] = GivenFacts.Number("economy/investment.value", 186.4m) };
        using WordprocessingDocument document = Docx.Body("[[_f0001|1—9月]]，全区完成投资[[_f0002|186.4亿元]]，推进第12家项目建设。");
        ProseParagraph prose = ProseParagraph.Read(document.MainDocumentPart!.Document.Body!.GetFirstChild<Paragraph>()!)!;
        SlottedProse slotted = new SentenceSlotter(new SlotFinder(GivenWording.Lexicon, NamesInData.None), facts).Slot(prose.Sentences[0], "1.1", 1)!;
        return slotted;
    }
}
