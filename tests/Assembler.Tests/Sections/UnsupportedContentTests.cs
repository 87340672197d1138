using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Tests.Sections;

public sealed class UnsupportedContentTests
{
    [Theory]
    [InlineData("<w:r><w:object/></w:r>", "嵌入对象")]
    [InlineData("<w:hyperlink r:id=\"rIdFile\"/>", "指向“file:///C:/a.xlsx”的链接（可以用 http、https 和 mailto）")]
    [InlineData("<w:r><w:pict><v:shape><v:imagedata r:id=\"rIdOutside\"/></v:shape></w:pict></w:r>", "链接到文件以外的图片或对象")]
    [InlineData("<w:r><w:pict><v:shape><v:imagedata r:id=\"rIdNone\"/></v:shape></w:pict></w:r>", "引自文件其他部分而文件中没有的内容")]
    [InlineData("<w:r><w:pict><v:shape r:id=\"rIdDiagram\"/></w:pict></w:r>", "SmartArt 图形（请改成图片）")]
    [InlineData("<w:pPr><w:sectPr/></w:pPr>", "分节符")]
    [InlineData("<w:r><w:instrText> PAGEREF _Toc1 \\h </w:instrText></w:r>", "交叉引用")]
    [InlineData("<w:fldSimple w:instr=\"REF 甲\"/>", "交叉引用")]
    [InlineData("<w:r><w:instrText> HYPERLINK \\l 甲 </w:instrText></w:r>", "交叉引用")]
    public void What_cannot_go_into_a_draft_is_refused_at_its_place(string xml, string kind)
    {
        byte[] template = WordXml.Template($"<w:p/><w:p>{xml}</w:p>", main =>
        {
            main.AddHyperlinkRelationship(new Uri("file:///C:/a.xlsx"), isExternal: true, "rIdFile");
            main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("http://example.com/a.png"), "rIdOutside");
            main.AddNewPart<DiagramDataPart>("rIdDiagram").DataModelRoot = new();
        });

        Assert.Equal([$"第2段：部分模板中有{kind}，合成时无法保留，请删去"], SectionMerge.Problems(template));
    }

    [Theory]
    [InlineData("<w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>")]
    [InlineData("<w:r><w:instrText> PAGE </w:instrText></w:r>")]
    [InlineData("<w:r><w:instrText> HYPERLINK \"http://example.com\" </w:instrText></w:r>")]
    [InlineData("<w:r><w:commentReference w:id=\"2\"/></w:r>")]
    public void But_what_a_paragraph_holds_for_itself_is_kept(string xml) =>
        Assert.NotNull(SectionMerge.Parse(WordXml.Template($"<w:p>{xml}</w:p>")));
}
