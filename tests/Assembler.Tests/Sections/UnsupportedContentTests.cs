namespace DevZoneDocs.Assembler.Tests.Sections;

public sealed class UnsupportedContentTests
{
    [Theory]
    [InlineData("<w:r><w:pict><v:shape/></w:pict></w:r>", "图片或图表")]
    [InlineData("<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r>", "文本框")]
    [InlineData("<w:r><w:object/></w:r>", "嵌入对象")]
    [InlineData("<w:hyperlink r:id=\"rId1\"/>", "外部链接")]
    [InlineData("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>", "手工编号（标题由版式编号，正文列项请用“一是……二是……”）")]
    [InlineData("<w:r><w:footnoteReference w:id=\"2\"/></w:r>", "脚注或尾注")]
    [InlineData("<w:r><w:commentReference w:id=\"2\"/></w:r>", "批注")]
    [InlineData("<w:pPr><w:sectPr/></w:pPr>", "分节符")]
    [InlineData("<w:r><w:instrText> PAGEREF _Toc1 \\h </w:instrText></w:r>", "交叉引用")]
    [InlineData("<w:fldSimple w:instr=\"REF 甲\"/>", "交叉引用")]
    public void What_lives_in_parts_of_its_own_is_refused_at_its_place(string xml, string kind) =>
        Assert.Equal([$"第2段：部分模板中有{kind}，合成时无法保留，请删去"], Merging.Problems(WordXml.Template($"<w:p/><w:p>{xml}</w:p>")));

    [Theory]
    [InlineData("<w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>")]
    [InlineData("<w:r><w:instrText> PAGE </w:instrText></w:r>")]
    public void But_what_a_paragraph_holds_for_itself_is_kept(string xml) =>
        Assert.NotNull(Merging.Parse(WordXml.Template($"<w:p>{xml}</w:p>")));
}
