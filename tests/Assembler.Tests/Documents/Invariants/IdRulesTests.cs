using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Invariants;

public sealed class IdRulesTests
{
    [Fact]
    public void A_content_control_has_an_id_of_its_own() =>
        Assert.Equal(["The content control id 5 is given 2 times (body)."], Broken.By(main =>
        {
            for (int i = 0; i < 2; i++)
                main.Document.Body!.PrependChild(new SdtBlock(new SdtProperties(new SdtId { Val = 5 }), new SdtContentBlock(new Paragraph(new Run(new Text("甲"))))));
        }));

    [Fact]
    public void A_paragraph_has_an_id_of_its_own() =>
        Assert.Equal(["The paragraph id 0000000A is given 2 times (body, at “正文”)."], Broken.By("甲\n正文", main =>
        {
            foreach (Paragraph paragraph in main.Document.Descendants<Paragraph>())
                paragraph.ParagraphId = "0000000A";
        }));
}
