using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Wording;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Tests.Sections;

public sealed class FactWriterTests
{
    [Fact]
    public void A_hidden_bookmark_spans_a_facts_text_and_what_leads_it_stands_outside() =>
        Assert.Equal("产值同比[[_f0001|增长9.7%]]，[[_f0002|186.4亿元]]。\n", Merged("产值{{增幅}}，{{数值}}。").WithFacts);

    [Fact]
    public void A_fact_has_the_formatting_of_its_tag() =>
        Assert.Equal("[[_f0001|<b>186.4亿元</>]]\n", Merged("<b>{{数值}}</>").WithFacts);

    [Fact]
    public void A_gap_is_highlighted_and_its_comment_says_who_is_asked() =>
        Assert.Equal(
            "<!>[[_f0001|==【待补：财政总收入（亿元）】==]]</!缺财政总收入（亿元），请财政局于10月8日前补报。上年同期为12亿元。>\n",
            Merged("{{缺项}}").WithFacts);

    [Fact]
    public void A_note_is_a_comment_at_the_first_mention_only()
    {
        SectionMerge merging = Merged("{{附注}}，{{附注}}");

        Assert.Equal("<!>[[_f0001|12家]]</!数据附注：含筹建>，[[_f0002|12家]]\n", merging.WithFacts);
        Assert.Equal(["数据附注：含筹建"], merging.Ledger.Comments);
    }

    [Fact]
    public void Prose_is_written_with_the_facts_inside_it() =>
        Assert.Equal("检查[[_f0001|186.4亿元]]次\n", Merged("{{句}}").WithFacts);

    [Theory]
    [InlineData("数据{{带括号}}。", "数据[[_f0001|{{数值}}]]。")]
    [InlineData("数据{{带括号的句}}。", "数据[[_t0001|见 {{数值}} 和 }}]]。")]
    [InlineData("{{半边}}{{半边}}", "[[_f0001|{]][[_f0002|{]]")]
    public void Braces_in_a_value_stay_text(string template, string text) => Assert.Equal(text + "\n", Merged(template).WithFacts);

    [Fact]
    public void But_a_tag_beside_the_data_is_found()
    {
        using WordprocessingDocument document = Docx.Open(Merged("{{带括号}}").Content);
        document.MainDocumentPart!.Document.Body!.PrependChild(WordXml.Body(WordXml.Paragraph("{{漏掉}}")).FirstChild!.CloneNode(true));

        Assert.Contains("A tag is left: {{漏掉}}", Assert.Single(DocxAssert.Problems(document)), StringComparison.Ordinal);
    }

    private static SectionMerge Merged(string template)
    {
        Fact value = GivenFacts.Fact("产值.value", "186.4亿元");
        FactRecord facts = new FactRecord()
            .AddItem("数值", value)
            .AddItem("增幅", GivenFacts.Fact("产值.growth", "") with { Phrase = new Phrase("同比", "增长9.7%") })
            .AddItem("缺项", Gapped(new Gap("财政总收入（亿元）", "财政局", "10月8日", "上年同期为12亿元")))
            .AddItem("附注", GivenFacts.Fact("企业.value", "12家") with { Note = "含筹建" })
            .AddItem("句", new FactProse([new ProsePiece("检查", null), new ProsePiece("", value), new ProsePiece("次", null)]))
            .AddItem("带括号", GivenFacts.Fact("a", "{{数值}}"))
            .AddItem("带括号的句", FactProse.Literal("见 {{数值}} 和 }}"))
            .AddItem("半边", GivenFacts.Fact("b", "{"));
        return SectionMerge.Of(Docx.FromOutline(template), facts);
    }

    private static Fact Gapped(Gap gap) => GivenFacts.Fact("收入.value", gap.Text) with { Gap = gap };
}
