using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

public sealed class DocumentComposerTests
{
    [Fact]
    public void A_document_is_composed_in_the_order_in_which_it_is_given()
    {
        byte[] document = Compose(composer =>
        {
            composer.AddTitle([Section("滨河开发区"), Section("工作总结")]);
            composer.AddHeading(Section("一部分"), 1);
            composer.AddSection(Section("正文。"), 1);
            composer.AddSignature([Section("管委会"), Section("2026年1月5日")]);
        });

        Assert.Equal(
            "GwTitle: 滨河开发区工作总结\nGwH1: 一部分\nNormal(keepNext): 正文。\nGwSign(left=5670 firstLine=0): 管委会\nGwDate(left=6300 firstLine=0): 2026年1月5日\n",
            Outline.Of(document));
    }

    [Theory]
    [InlineData(0, "GwH1", "GwH2")]
    [InlineData(1, "GwH2", "GwH3")]
    [InlineData(3, "GwH4", "GwH4")]
    public void A_sections_own_headings_come_to_stand_below_the_one_it_stands_under(int level, string first, string second) =>
        Assert.Equal($"{first}: 甲\n{second}: 乙\n正文\n", Outline.Of(Compose(composer => composer.AddSection(Section("GwH1: 甲\nGwH2: 乙\n正文"), level))));

    [Fact]
    public void A_title_of_no_phrases_and_a_signature_of_none_leave_nothing() =>
        Assert.Equal("正文\n", Outline.Of(Compose(composer =>
        {
            composer.AddTitle([Section("{{#if a}}无{{/if}}")]);
            composer.AddSection(Section("正文"), 0);
            composer.AddSignature([]);
        })));

    [Fact]
    public void The_page_set_up_of_the_layout_stands_last_and_once()
    {
        using WordprocessingDocument document = Docx.Open(Compose(composer => composer.AddSection(Section("正文"), 0)));

        Assert.IsType<SectionProperties>(document.MainDocumentPart!.Document.Body!.LastChild);
        Assert.Single(document.MainDocumentPart.Document.Body.Elements<SectionProperties>());
    }

    [Fact]
    public void A_layout_with_comments_of_its_own_is_no_hindrance() =>
        Assert.Equal(
            "<!>[[_f0001|==【待补：甲】==]]</!缺甲，请经济发展局补报。>\n",
            Outline.Of(Compose(
                composer =>
                {
                    DraftLedger ledger = new();
                    composer.AddSection(Section("{{甲}}", ledger), 0);
                    composer.AddComments(ledger.Comments);
                },
                Docx.FromOutline("<!>旧</!旧批注>")), facts: true));

    [Fact]
    public void A_layout_without_headings_is_told()
    {
        byte[] layout = Docx.Edit(Docx.FromOutline(""), document =>
        {
            foreach (Style style in document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(style => style.StyleId?.Value == "GwH1").ToList())
                style.StyleName!.Val = "节标题";
        });

        DocumentException exception = Assert.Throws<DocumentException>(() => Compose(composer => composer.AddHeading(Section("甲"), 1), layout));

        Assert.Equal("没有样式“heading 1”", exception.Problem);
    }

    private static MergedSection Section(string template, DraftLedger? ledger = null) =>
        new SectionMerger(ledger ?? new DraftLedger(), []).Merge(SectionMerge.Parse(Docx.FromOutline(template)), Scope.Of(GivenFacts.Of("""{"甲":null,"a":0}""")), "economy", "经济发展局");

    private static byte[] Compose(Action<DocumentComposer> compose, byte[]? layout = null)
    {
        using MemoryStream stream = new();
        stream.Write(layout ?? Docx.FromOutline(""));
        DocumentComposer composer = new(stream);
        compose(composer);
        composer.Finish();
        byte[] document = Docx.Bytes(composer.Document);
        DocxAssert.Sound(document);
        return document;
    }
}
