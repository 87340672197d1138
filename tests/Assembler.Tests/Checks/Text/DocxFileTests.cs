using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.OpenXml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class DocxFileTests
{
    [Theory]
    [InlineData("Normal: 出口增长-6.1%。", "第1段")]
    [InlineData("GwH1: 经济运行\nNormal: 出口增长-6.1%。", "“一、经济运行”第1段")]
    [InlineData("table 4000 4845\n‖ GwTableCell: 指标 ‖ GwTableCell: 出口增长-6.1%。 ‖\nend\nNormal:", "表1第1行第2格")]
    [InlineData("Normal: 出口<ins>增长-6.1%</>。", "第1段")]
    public void Every_story_is_read_and_its_place_named(string outline, string place)
    {
        Finding finding = Assert.Single(Inspected.Bytes(Docx.FromOutline(outline)));

        Assert.Equal("C09", finding.Code);
        Assert.Equal(place, finding.Place);
    }

    [Fact]
    public void A_deletion_is_not_read() =>
        Assert.Empty(Inspected.Bytes(Docx.FromOutline("Normal: 出口<del>增长-6.1%</><ins>下降6.1%</>。")));

    [Fact]
    public void Numbers_that_Word_counts_are_counted_with_their_items()
    {
        byte[] sound = Docx.FromOutline("Normal: 重点抓好以下三个方面工作：\nGwH1: 招商引资\nGwH1: 项目建设\nGwH1: 要素保障");
        byte[] faulty = Docx.FromOutline("Normal: 重点抓好以下四个方面工作：\nGwH1: 招商引资\nGwH1: 项目建设\nGwH1: 要素保障");

        Assert.Empty(Inspected.Bytes(sound));
        Assert.Equal("C04", Assert.Single(Inspected.Bytes(faulty)).Code);
    }

    [Fact]
    public void A_typed_number_among_counted_ones_is_told_when_it_does_not_follow()
    {
        byte[] package = Docx.FromOutline("GwH1: 招商引资\nGwH1: 项目建设\nNormal: 五、要素保障");

        Assert.Contains("C03", Inspected.Bytes(package).Select(finding => finding.Code));
    }

    [Fact]
    public void Text_boxes_notes_and_margins_are_read()
    {
        byte[] package = Docx.Edit(Docx.FromOutline("Normal: 全区经济平稳运行。"), document =>
        {
            MainDocumentPart main = document.MainDocumentPart!;
            main.Document.Body!.GetFirstChild<Paragraph>()!.AppendChild(new Run(new Picture(new DocumentFormat.OpenXml.Vml.Shape(
                new DocumentFormat.OpenXml.Vml.TextBox(new TextBoxContent(Line("出口增长-1.1%。")))))));
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(Line("出口增长-2.2%。")) { Id = 1 });
            main.AddNewPart<HeaderPart>().Header = new Header(Line("出口增长-3.3%。"));
        });

        IReadOnlyList<Finding> findings = Inspected.Bytes(package);

        Assert.Equal(["文本框", "注释1", "页眉"], findings.Where(finding => finding.Code == "C09").Select(finding => finding.Place));
    }

    [Fact]
    public void Page_numbers_are_no_figures()
    {
        byte[] package = Docx.Edit(Docx.FromOutline("Normal: 全区经济平稳运行。"), document =>
            document.MainDocumentPart!.AddNewPart<FooterPart>().Footer = new Footer(new Paragraph(
                new Run(new WordText("第")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
                new Run(new FieldCode(" PAGE ")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
                new Run(new WordText("7")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
                new Run(new WordText("页")))));

        Assert.Empty(Inspected.Bytes(package));
    }

    [Fact]
    public void A_document_that_is_nested_without_end_is_refused()
    {
        byte[] package = Docx.Edit(Docx.FromOutline("Normal: 全区经济平稳运行。"), document =>
        {
            OpenXmlElement inner = document.MainDocumentPart!.Document.Body!;
            for (int depth = 0; depth < 400; depth++)
                inner = inner.PrependChild(new SdtBlock(new SdtContentBlock())).FirstChild!;
        });

        DocumentException refused = Assert.Throws<DocumentException>(() => Inspected.Bytes(package));

        Assert.Contains("嵌套", refused.Problem, StringComparison.Ordinal);
    }

    private static Paragraph Line(string text) => new(new Run(new WordText(text)));
}
