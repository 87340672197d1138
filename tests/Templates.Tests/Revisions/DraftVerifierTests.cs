using System.Text.Json.Nodes;
using System.Xml.Linq;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Revisions;
using DevZoneDocs.Testing.Revising;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Templates.Tests.Revisions;

public sealed class DraftVerifierTests
{
    private const string Output = "economy/industrial-output.value";

    private static readonly Lexicon Lexicon = new TemplateCatalog(new EmbeddedTemplates()).Lexicon();
    private static readonly GivenDraft Jindong = new("jindong-2010-q1-q3");

    [Fact]
    public void In_a_draft_that_nobody_touched_every_fact_is_unchanged()
    {
        VerifiedDraft verified = Verify(Jindong.Content, Jindong.Draft);

        Assert.All(verified.Facts, fact => Assert.Equal(FactState.Unchanged, fact.State));
        Assert.DoesNotContain(verified.Findings, finding => finding.Code[0] == 'V');
    }

    [Fact]
    public void A_figure_whose_datum_has_changed_is_behind_and_that_is_an_error()
    {
        VerifiedDraft verified = Verify(Jindong.Content, With(86.2m));

        VerifiedFact fact = Of(verified, Output);
        Assert.Equal((FactState.Behind, "84.95亿元", "86.2亿元"), (fact.State, fact.Found, fact.Data));
        Assert.Contains(verified.Findings, finding => finding is { Code: "V01", Severity: Severity.Error });
    }

    [Fact]
    public void A_figure_that_an_editor_changed_tells_all_three_values()
    {
        VerifiedDraft verified = Verify(HandEdit.Replace(Jindong.Content, "84.95亿元", "85亿元"), With(86.2m));

        VerifiedFact fact = Of(verified, Output);
        Assert.Equal((FactState.Changed, "84.95亿元", "85亿元", "86.2亿元"), (fact.State, fact.Written, fact.Found, fact.Data));
        Assert.Contains(verified.Findings, finding => finding is { Code: "V02", Severity: Severity.Warning });
    }

    [Fact]
    public void An_editor_who_was_ahead_of_the_data_agrees_with_them_later() =>
        Assert.Equal(FactState.Agreed, Of(Verify(HandEdit.Replace(Jindong.Content, "84.95亿元", "86.2亿元"), With(86.2m)), Output).State);

    [Fact]
    public void A_fall_that_became_a_rise_of_the_same_amount_is_behind()
    {
        GivenDraft given = new("falling-quarter");
        Draft newer = given.After(data =>
        {
            foreach (JsonObject indicator in data["sections"]!["economy"]!["indicators"]!.AsArray().OfType<JsonObject>().Where(each => (decimal?)each["growth"] < 0))
                indicator["growth"] = -(decimal)indicator["growth"]!;
        });

        VerifiedDraft verified = Verify(given.Content, newer);

        Assert.All(verified.Facts.Where(fact => fact.IsTurned), fact => Assert.Equal(FactState.Behind, fact.State));
        Assert.Contains(verified.Facts, fact => fact.IsTurned);
    }

    [Fact]
    public void What_is_typed_at_the_edge_of_a_sentence_within_its_first_fact_has_changed_that_fact()
    {
        byte[] edited = HandEdit.Replace(Jindong.Content, "截至9月底", "据初步统计截至9月底");

        VerifiedDraft verified = Verify(edited, Jindong.Draft);

        Assert.Equal((FactState.Changed, "据初步统计截至9月底"), (Of(verified, "period.asOf").State, Of(verified, "period.asOf").Found));
    }

    [Fact]
    public void A_figure_that_was_deleted_is_removed()
    {
        VerifiedDraft verified = Verify(HandEdit.Replace(Jindong.Content, "84.95亿元", ""), Jindong.Draft);

        Assert.Equal(FactState.Removed, Of(verified, Output).State);
        Assert.Contains(verified.Findings, finding => finding.Code == "V04");
    }

    [Fact]
    public void A_paragraph_that_was_carried_elsewhere_is_moved_and_nothing_else_is()
    {
        byte[] moved = Move(Jindong.Content, "添置垃圾桶", behind: "金东污水处理工程");

        VerifiedDraft verified = Verify(moved, Jindong.Draft);

        Assert.All(verified.Facts, fact => Assert.Equal(FactState.Unchanged, fact.State));
        Assert.Equal(
            ["city/activities/sanitation.垃圾桶", "city/activities/sanitation.绿化面积"],
            verified.Facts.Where(fact => fact.IsMoved).Select(fact => fact.Datum));
    }

    [Fact]
    public void A_figure_that_was_typed_is_told_with_the_datum_it_agrees_with()
    {
        byte[] edited = HandEdit.Replace(Jindong.Content, "工作格局逐步打开", "总产值84.95亿元，另投入37.2亿元");

        VerifiedDraft verified = Verify(edited, Jindong.Draft);

        Assert.Contains(verified.Findings, finding => finding.Code == "V07" && finding.Message.Contains($"“84.95亿元”不是数据项，与数据 {Output} 相同", StringComparison.Ordinal));
        Assert.Contains(verified.Findings, finding => finding.Code == "V09" && finding.Message.Contains("“37.2亿元”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_figure_that_was_typed_from_the_draft_is_told_when_the_datum_has_changed()
    {
        byte[] edited = HandEdit.Replace(Jindong.Content, "工作格局逐步打开", "总产值84.95亿元");

        VerifiedDraft verified = Verify(edited, With(86.2m));

        Assert.Contains(verified.Findings, finding => finding is { Code: "V08", Severity: Severity.Warning });
    }

    [Fact]
    public void The_figures_of_a_strangers_file_are_compared_by_name_unit_and_value()
    {
        byte[] strangers = Docx.FromOutline("1—9月，全区工业总产值84.95亿元，引进外资1900万元。另建成厂房12万平方米。");

        VerifiedDraft verified = Verify(strangers, Jindong.Draft);

        Assert.True(verified.IsStrangers);
        Assert.Contains(verified.Findings, finding => finding.Code == "V10" && finding.Message.Contains("“84.95亿元”", StringComparison.Ordinal));
        Assert.Contains(verified.Findings, finding => finding is { Code: "V11", Severity: Severity.Warning } && finding.Message.Contains("数据为“1870万元”", StringComparison.Ordinal));
        Assert.Contains(verified.Findings, finding => finding.Code == "V09" && finding.Message.Contains("“12万平方米”", StringComparison.Ordinal));
    }

    [Fact]
    public void An_annotated_copy_has_a_comment_at_each_place_and_says_the_same()
    {
        byte[] edited = HandEdit.Replace(Jindong.Content, "40.52亿元", "41亿元");

        byte[] annotated = DraftVerifier.Annotate(new RevisedFile(edited, "改稿.docx"), With(86.2m), Lexicon, new DateTimeOffset(2026, 10, 12, 9, 0, 0, TimeSpan.Zero));

        DocxAssert.Sound(annotated);
        Assert.Equal(DraftText.Paragraphs(edited), DraftText.Paragraphs(annotated));
        using var document = Docx.Open(annotated);
        Assert.Equal(
            ["V01", "V02"],
            document.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>().Where(comment => comment.Author == "数据核对").Select(comment => comment.InnerText[..3]));
    }

    private static Draft With(decimal value) => Jindong.After(data => GivenDraft.Indicator(data, "economy", "industrial-output")["value"] = value);

    private static VerifiedDraft Verify(byte[] docx, Draft newer) => DraftVerifier.Verify(new RevisedFile(docx, "改稿.docx"), newer, Lexicon);

    private static VerifiedFact Of(VerifiedDraft verified, string datum) => verified.Facts.First(fact => fact.Datum == datum);

    private static byte[] Move(byte[] docx, string words, string behind)
    {
        XElement document = DocumentXml.Read(docx);
        XElement moved = ParagraphWith(document, words);
        XElement place = ParagraphWith(document, behind);
        moved.Remove();
        place.AddAfterSelf(moved);
        return DocumentXml.Write(docx, document);
    }

    private static XElement ParagraphWith(XElement document, string words) =>
        document.Descendants(DocumentXml.W + "p").First(paragraph => paragraph.Value.Contains(words, StringComparison.Ordinal));
}
