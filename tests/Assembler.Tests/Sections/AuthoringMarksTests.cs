using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Sections;

public sealed class AuthoringMarksTests
{
    private const string By = "w:id=\"1\" w:author=\"甲\"";

    [Fact]
    public void A_paragraph_whose_mark_was_deleted_goes_on_in_the_next() =>
        Assert.Equal("甲乙\n", Merged($"<w:p><w:pPr><w:rPr><w:del {By}/></w:rPr></w:pPr>{WordXml.Run("甲")}</w:p>{WordXml.Paragraph("乙")}"));

    [Fact]
    public void An_inserted_paragraph_is_one() =>
        Assert.Equal("甲\n乙\n", Merged($"<w:p><w:pPr><w:rPr><w:ins {By}/></w:rPr></w:pPr><w:ins {By}>{WordXml.Run("甲")}</w:ins></w:p>{WordXml.Paragraph("乙")}"));

    [Fact]
    public void What_was_moved_stands_where_it_was_moved_to() =>
        Assert.Equal("甲乙\n", Merged($"""
            <w:p>{WordXml.Run("甲")}<w:moveToRangeStart w:id="3" w:author="甲" w:name="m"/><w:moveTo {By}>{WordXml.Run("乙")}</w:moveTo><w:moveToRangeEnd w:id="3"/>
            <w:moveFromRangeStart w:id="2" w:author="甲" w:name="m"/><w:moveFrom {By}>{WordXml.Run("乙")}</w:moveFrom><w:moveFromRangeEnd w:id="2"/></w:p>
            """));

    [Fact]
    public void A_deleted_row_is_none()
    {
        string row = $"<w:tr><w:tc>{WordXml.Paragraph("甲")}</w:tc></w:tr>";

        Assert.Equal("table TableNormal 4000\n‖ 甲 ‖\nend\n", Merged($"""
            <w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid>{row}
            <w:tr><w:trPr><w:del {By}/></w:trPr><w:tc>{WordXml.Paragraph("乙")}</w:tc></w:tr></w:tbl>
            """).Replace("table 4000", "table TableNormal 4000", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_of_formatting_is_the_formatting() =>
        Assert.Equal("<b>甲</>\n", Merged($"<w:p><w:r><w:rPr><w:b/><w:rPrChange {By}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r></w:p>"));

    [Fact]
    public void Smart_tags_within_smart_tags_leave_their_text() =>
        Assert.Equal("滨河186\n", Merged($"""
            <w:p><w:smartTag w:uri="u" w:element="a">{WordXml.Run("滨")}<w:smartTag w:uri="u" w:element="b"><w:smartTagPr/>{WordXml.Run("河")}</w:smartTag></w:smartTag>{WordXml.Run("{{数}}")}</w:p>
            """));

    [Fact]
    public void Of_a_choice_and_its_fallback_the_choice_is_kept()
    {
        Body body = WordXml.Body($"""
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """);

        AuthoringMarks.Remove(body);

        Assert.Equal("甲", body.InnerText);
    }

    private static string Merged(string xml) => SectionMerge.Of(WordXml.Template(xml), GivenFacts.Of("""{"数":186}""")).Text;
}
