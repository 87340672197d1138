using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Polishing.Prose;
using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Assembler.Polishing.Slots;
using DevZoneDocs.Assembler.Tests.Sections;
using DevZoneDocs.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Slots;

public sealed class SentenceSlotterTests
{
    private static readonly NamesOfData Names = NamesInData.Of(("zone.name", "滨河经济开发区"), ("projects/a.name", "智谷二号"), ("projects/a/parties.0", "海纳"));

    [Theory]
    [InlineData("全年开展企业安全培训12次，参训人员积极踊跃。", "⟦N1⟧开展企业⟦N2⟧⟦N3⟧，参训人员积极踊跃。")]
    [InlineData("引导企业加大研发投入，增幅超过两成。", "引导企业加大⟦N1⟧，⟦N2⟧。")]
    [InlineData("认真落实政发〔2026〕5号文件要求。", "⟦N1⟧文件要求。")]
    [InlineData("落实《关于促进工业发展的意见》，服务企业更加主动。", "落实⟦N1⟧，服务企业更加主动。")]
    [InlineData("持续做好“一企一策”服务企业工作。", "持续做好⟦N1⟧服务企业工作。")]
    [InlineData("推进智谷二号建设，各项工作有序开展。", "推进⟦N1⟧建设，各项工作有序开展。")]
    [InlineData("与海纳加强沟通，推动项目早日落地。", "与⟦N1⟧加强沟通，推动项目早日落地。")]
    [InlineData("滨河干部群众齐心协力推进建设。", "⟦N1⟧干部群众齐心协力推进建设。")]
    [InlineData("赴深圳、东莞等地招商，推进项目落户。", "赴⟦N1⟧、⟦N2⟧等地招商，推进项目落户。")]
    [InlineData("引进凯沃动力科技有限公司，推进项目落户。", "引进⟦N1⟧，推进项目落户。")]
    [InlineData("推进中铁建设集团加快工程进度。", "推进⟦N1⟧加快工程进度。")]
    [InlineData("由江南（集团）有限公司负责推进工程建设。", "由⟦N1⟧负责推进工程建设。")]
    [InlineData("完成ABB变压器的安装和调试工作。", "完成⟦N1⟧⟦N2⟧的安装和调试工作。")]
    public void What_may_not_leave_leaves_as_a_slot(string text, string outgoing) => Assert.Equal(outgoing, Slot(text)?.Outgoing.Text);

    [Theory]
    [InlineData("组长陈建国带队推进企业服务工作。", "陈建国")]
    [InlineData("王立民主任带队走访企业，推进项目建设。", "王立民")]
    [InlineData("由规划局负责推进项目审批，进展良好。", "规划局")]
    [InlineData("与市规划局加强沟通，推进项目审批。", "规划局")]
    [InlineData("青石镇积极推进土地平整，加强服务保障。", "青石镇")]
    [InlineData("科技大道拓宽工程有序推进，进展良好。", "科技大道")]
    [InlineData("推动顺达物流项目加快建设，服务更加主动。", "顺达")]
    [InlineData("督促华湘轮胎、鑫锐服饰等企业改进管理，推动有序发展。", "华湘")]
    [InlineData("督促华湘轮胎、鑫锐服饰等企业改进管理，推动有序发展。", "鑫锐")]
    [InlineData("推动金飞轮毂、中远储运等竣工投产，形成新的增量。", "金飞")]
    [InlineData("加快建设沙海、天河镇两处设施，推动有序发展。", "沙海")]
    [InlineData("以海洋科技创新园为依托推进项目建设。", "海洋")]
    [InlineData("引进比亚迪项目，推动产业集聚发展。", "比亚迪")]
    [InlineData("服务企业近百次，帮助企业解决了困难。", "百")]
    [InlineData("拨付专项资金壹佰万元支持企业发展。", "壹佰")]
    [InlineData("完成投资１２．５亿元，推进项目建设。", "１２")]
    [InlineData("完成了工程总量的三分之一，进展良好。", "三分之一")]
    [InlineData("入驻率达到⑧成，推进效果良好。", "⑧")]
    [InlineData("完成投资Ⅻ亿元，推进项目建设。", "Ⅻ")]
    public void Nothing_of_it_leaves(string text, string secret) => Assert.DoesNotContain(secret, Slot(text)?.Outgoing.Text ?? "", StringComparison.Ordinal);

    [Theory]
    [InlineData("进一步统一思想，千方百计加快项目建设。")]
    [InlineData("半导体产业加快集聚，一系列举措十分有效。")]
    public void A_numeral_within_a_word_is_no_figure(string text) => Assert.DoesNotContain(Slot(text)!.Slots, slot => slot.Slot.Kind == SlotKind.Figure);

    [Fact]
    public void Facts_are_slots_of_their_kind()
    {
        Dictionary<string, Fact> facts = new()
        {
            ["_f0001"] = GivenFacts.Fact("report/period.name", "1—9月"),
            ["_f0002"] = GivenFacts.Fact("economy/output.name", "工业产值"),
            ["_f0003"] = GivenFacts.Number("economy/output.value", 186.4m),
            ["_f0004"] = GivenFacts.Number("economy/output.growth", 9.7m),
        };

        SlottedProse slotted = Slot("[[_f0001|1—9月]]，全区[[_f0002|工业产值]][[_f0003|186.4亿元]]，同比[[_f0004|增长9.7%]]，形势良好。", facts)!;

        Assert.Equal("⟦N1⟧，全区⟦N2⟧⟦N3⟧，⟦N4⟧，形势良好。", slotted.Outgoing.Text);
        Assert.Equal([SlotKind.Time, SlotKind.Name, SlotKind.Figure, SlotKind.Change], slotted.Outgoing.Slots.Select(slot => slot.Kind));
    }

    [Theory]
    [InlineData("用电量同比[[_f0001|增长6.1%]]，环比[[_f0002|下降1.7%]]，企业生产正常。", "用电量⟦N1⟧，⟦N2⟧，企业生产正常。")]
    [InlineData("用电量同比增长6.1%，环比下降1.7%，企业生产正常。", "用电量⟦N1⟧，⟦N2⟧，企业生产正常。")]
    [InlineData("企业产值同比、环比分别增长[[_f0001|6.1%]]和[[_f0002|1.7%]]，企业生产正常。", "企业产值⟦N1⟧和⟦N2⟧，企业生产正常。")]
    [InlineData("企业产值较年初增加[[_f0001|3家]]，企业生产正常。", "企业产值⟦N1⟧，企业生产正常。")]
    [InlineData("企业增速高于全市平均水平[[_f0001|2.1个百分点]]，较上半年回落[[_f0002|1.3个百分点]]，企业生产正常。", "企业增速⟦N1⟧，⟦N2⟧，企业生产正常。")]
    [InlineData("企业产值[[_f0001|6.1%]]的增长来自重点行业，企业生产正常。", "企业产值⟦N1⟧来自重点行业，企业生产正常。")]
    [InlineData("企业产值占比提高到[[_f0001|6.1%]]以上，企业生产正常。", "企业产值占比⟦N1⟧，企业生产正常。")]
    public void The_words_of_a_figure_that_say_against_what_and_which_way_leave_in_its_slot(string text, string outgoing)
    {
        Dictionary<string, Fact> facts = new()
        {
            ["_f0001"] = GivenFacts.Number("economy/a.growth", 6.1m),
            ["_f0002"] = GivenFacts.Number("economy/b.growth", -1.7m),
        };

        Assert.Equal(outgoing, Slot(text, facts)?.Outgoing.Text);
    }

    [Fact]
    public void A_sentence_with_a_gap_stays()
    {
        Dictionary<string, Fact> facts = new() { ["_f0001"] = GivenFacts.Fact("economy/output.value", "【待补：产值】") with { Gap = new Gap("产值") } };

        Assert.Null(Slot("全区积极推进项目建设，产值[[_f0001|【待补：产值】]]。", facts));
    }

    [Theory]
    [InlineData("<GwRunIn>一是强化招商推进项目。</>")]
    [InlineData("全区推进“项目建设，加强企业服务。")]
    [InlineData("共完成12家。")]
    public void A_heading_a_torn_quotation_and_a_sentence_of_slots_stay(string text) => Assert.Null(Slot(text));

    private static SlottedProse? Slot(string line, Dictionary<string, Fact>? facts = null)
    {
        using WordprocessingDocument document = Docx.Body(line);
        Paragraph paragraph = document.MainDocumentPart!.Document.Body!.GetFirstChild<Paragraph>()!;
        SentenceSlotter slotter = new(new SlotFinder(GivenWording.Lexicon, Names), facts ?? []);
        return slotter.Slot(ProseParagraph.Read(paragraph)!.Sentences.Single(), "1.1", 1);
    }
}
