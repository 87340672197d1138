using System.Text.Json.Nodes;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Revisions;
using DevZoneDocs.Testing.Revising;

namespace DevZoneDocs.Templates.Tests.Revisions;

public sealed class DraftRefresherTests
{
    private const string Refresher = "数据更新（待审）";

    private static readonly DateTimeOffset At = new(2026, 10, 12, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly GivenDraft Jindong = new("jindong-2010-q1-q3");

    [Fact]
    public void A_rise_that_became_a_fall_is_a_tracked_change()
    {
        byte[] refreshed = Refresh(Jindong.Content, Jindong.After(data => GivenDraft.Indicator(data, "economy", "industrial-output")["growth"] = -3.2m)).Docx;

        Assert.Contains(Accepted(refreshed), text => text.Contains("84.95亿元，同比下降3.2%", StringComparison.Ordinal));
        Assert.Equal(Accepted(Jindong.Content), Refused(refreshed));
    }

    [Fact]
    public void What_an_editor_wrote_around_a_figure_stays_and_the_figure_is_new()
    {
        byte[] edited = HandEdit.Replace(Jindong.Content, "实现工业总产值", "预计实现工业总产值");
        edited = HandEdit.Replace(edited, "开发区预计", "我区预计");

        byte[] refreshed = Refresh(edited, Jindong.After(data => GivenDraft.Indicator(data, "economy", "industrial-investment")["value"] = 9.9m)).Docx;

        Assert.Contains(Accepted(refreshed), text => text.Contains("完成工业投入9.9亿元", StringComparison.Ordinal));
        Assert.Equal(Accepted(edited), Refused(refreshed));
    }

    [Fact]
    public void A_figure_that_an_editor_changed_stays_and_a_comment_tells_the_newer_one()
    {
        byte[] edited = HandEdit.Replace(Jindong.Content, "84.95亿元", "85亿元");

        (byte[] refreshed, IReadOnlyList<RevisionNote> notes) = Refresh(edited, Jindong.After(data => GivenDraft.Indicator(data, "economy", "industrial-output")["value"] = 86.2m));

        Assert.Equal(Accepted(edited), Accepted(refreshed));
        Assert.Contains(notes, note => note.Step == RevisionStep.Kept && note.Message.Contains("现为“86.2亿元”", StringComparison.Ordinal));
        Assert.Contains(CommentsOf(refreshed), comment => comment.Contains("86.2亿元", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_figure_that_an_editor_changed_to_the_newer_one_nothing_is_told()
    {
        byte[] edited = HandEdit.Replace(Jindong.Content, "84.95亿元", "86.2亿元");

        (byte[] refreshed, IReadOnlyList<RevisionNote> notes) = Refresh(edited, Jindong.After(data => GivenDraft.Indicator(data, "economy", "industrial-output")["value"] = 86.2m));

        Assert.Empty(notes);
        Assert.Equal(Accepted(edited), Accepted(refreshed));
    }

    [Fact]
    public void A_project_that_came_in_grows_the_list_of_its_sentence()
    {
        Draft newer = Jindong.After(data => data["sections"]!["projects"]!["projects"]!.AsArray().Insert(2, new JsonObject
        {
            ["id"] = "intake",
            ["name"] = "取水泵站项目",
            ["stage"] = "开工",
            ["progress"] = "已破土动工",
        }));

        byte[] refreshed = Refresh(Jindong.Content, newer).Docx;

        Assert.Contains(Accepted(refreshed), text => text.Contains("取水泵站", StringComparison.Ordinal));
        Assert.Equal(DraftText.Paragraphs(newer.Content.ToArray()), Accepted(refreshed));
        Assert.Equal(Accepted(Jindong.Content), Refused(refreshed));
    }

    [Fact]
    public void An_activity_that_came_in_is_a_paragraph_of_its_own_and_one_that_went_is_taken_out()
    {
        Draft newer = Jindong.After(data =>
        {
            JsonArray activities = data["sections"]!["projects"]!["activities"]!.AsArray();
            activities.RemoveAt(0);
            activities.Add(new JsonObject { ["id"] = "survey", ["text"] = "完成地质勘察{孔数}", ["facts"] = new JsonObject { ["孔数"] = new JsonObject { ["value"] = 42, ["unit"] = "孔" } } });
        });

        byte[] refreshed = Refresh(Jindong.Content, newer).Docx;

        Assert.Equal(DraftText.Paragraphs(newer.Content.ToArray()), Accepted(refreshed));
        Assert.Equal(Accepted(Jindong.Content), Refused(refreshed));
    }

    [Fact]
    public void A_gap_whose_datum_came_is_filled_and_its_comment_closed()
    {
        GivenDraft given = Jindong;
        byte[] draft = given.After(data => GivenDraft.Indicator(data, "economy", "foreign-capital")["value"] = null).Content.ToArray();

        (byte[] refreshed, IReadOnlyList<RevisionNote> notes) = Refresh(draft, given.Draft);

        Assert.Contains(notes, note => note.Step == RevisionStep.Filled);
        Assert.Contains(Accepted(refreshed), text => text.Contains("引进外资1870万元", StringComparison.Ordinal));
        using var document = Docx.Open(refreshed);
        Assert.Single(document.MainDocumentPart!.WordprocessingCommentsExPart!.CommentsEx!.Elements<DocumentFormat.OpenXml.Office2013.Word.CommentEx>(), comment => comment.Done!.Value);
    }

    [Theory]
    [InlineData("jindong-2010-q1-q3")]
    [InlineData("yueqing-2007-annual")]
    [InlineData("wenzhou-2014-plan")]
    [InlineData("county-zone-annual")]
    [InlineData("zhangjiajie-2011-h2-plan")]
    public void The_same_data_change_nothing(string seed)
    {
        GivenDraft given = new(seed);

        (byte[] refreshed, IReadOnlyList<RevisionNote> notes) = Refresh(given.Content, given.Draft);

        Assert.Empty(notes);
        Assert.Equal(Accepted(given.Content), Accepted(refreshed));
        Assert.Equal(Accepted(given.Content), Refused(refreshed));
    }

    /// <summary>All figures of a report change at once, rows of tables among them: to accept all is to have the newer draft.</summary>
    [Theory]
    [InlineData("jindong-2010-q1-q3")]
    [InlineData("yueqing-2007-annual")]
    [InlineData("wenzhou-2014-plan")]
    [InlineData("county-zone-annual")]
    [InlineData("zhangjiajie-2011-h2-plan")]
    public void To_accept_all_in_a_draft_that_nobody_edited_is_to_have_the_newer_draft(string seed)
    {
        GivenDraft given = new(seed);
        Draft newer = given.After(data => LateData.Change(data, new Random(7)));

        byte[] refreshed = Refresh(given.Content, newer).Docx;

        Assert.Equal(DraftText.Paragraphs(newer.Content.ToArray()), Accepted(refreshed));
        Assert.Equal(Accepted(given.Content), Refused(refreshed));
    }

    [Fact]
    public void What_was_refreshed_is_refreshed_again_from_where_it_stands()
    {
        byte[] once = Refresh(Jindong.Content, Jindong.After(data => GivenDraft.Indicator(data, "economy", "industrial-output")["value"] = 86.2m)).Docx;
        Draft newest = Jindong.After(data => GivenDraft.Indicator(data, "economy", "industrial-output")["value"] = 87.5m);

        byte[] twice = Refresh(once, newest).Docx;

        Assert.Equal(DraftText.Paragraphs(newest.Content.ToArray()), Accepted(twice));
        Assert.Empty(Refresh(twice, newest).Notes);
    }

    [Fact]
    public void Facts_whose_bookmarks_are_lost_are_found_by_their_sentence()
    {
        byte[] bare = Docx.Edit(Jindong.Content, document =>
        {
            foreach (DocumentFormat.OpenXml.OpenXmlElement mark in document.MainDocumentPart!.Document.Descendants().Where(element => element.LocalName is "bookmarkStart" or "bookmarkEnd").ToList())
                mark.Remove();
        });
        Draft newer = Jindong.After(data => LateData.Change(data, new Random(3)));

        byte[] refreshed = Refresh(bare, newer).Docx;

        Assert.Equal(DraftText.Paragraphs(newer.Content.ToArray()), Accepted(refreshed));
    }

    [Fact]
    public void A_file_that_remembers_no_draft_is_refused_with_the_way_out()
    {
        byte[] strangers = Docx.FromOutline("一个别处来的文件。");

        DocumentException exception = Assert.Throws<DocumentException>(() => DraftRefresher.Refresh(new RevisedFile(strangers, "别处.docx"), Jindong.Draft, At));

        Assert.Contains("没有数据项的清单", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_figure_of_a_row_that_was_taken_out_is_not_looked_for_within_sentences()
    {
        GivenDraft given = new("high-tech-half-year");
        System.Xml.Linq.XElement document = DocumentXml.Read(given.Content);
        foreach (System.Xml.Linq.XElement table in document.Descendants(DocumentXml.W + "tbl").ToList())
            table.Remove();
        byte[] edited = DocumentXml.Write(given.Content, document);
        Draft newer = given.After(data => LateData.Change(data, new Random(11)));

        byte[] refreshed = Refresh(edited, newer).Docx;

        IReadOnlyList<string> fresh = DraftText.Paragraphs(newer.Content.ToArray());
        Assert.All(Accepted(refreshed), paragraph => Assert.Contains(paragraph, fresh));
        Assert.Equal(Accepted(edited), Refused(refreshed));
    }

    [Fact]
    public void In_a_sentence_that_was_edited_a_figure_is_not_turned_under_the_word_of_its_direction()
    {
        GivenDraft given = new("falling-quarter");
        byte[] edited = HandEdit.Replace(given.Content, "固定资产投资", "全部固定资产投资");
        Draft newer = given.After(data => Turn(data["sections"]!));

        (byte[] refreshed, IReadOnlyList<RevisionNote> notes) = Refresh(edited, newer);

        Assert.DoesNotContain(Accepted(refreshed), paragraph => paragraph.Contains("下降增长", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.Step == RevisionStep.Kept);
        Assert.Contains(
            DraftVerifier.Verify(new RevisedFile(refreshed, "改稿.docx"), newer, new TemplateCatalog(new EmbeddedTemplates()).Lexicon()).Facts,
            fact => fact.State == FactState.Behind);
    }

    private static void Turn(JsonNode node)
    {
        foreach (JsonObject indicator in node.AsObject().Select(section => section.Value!["indicators"]).OfType<JsonArray>().SelectMany(list => list).OfType<JsonObject>())
        {
            if (indicator["growth"] is JsonValue growth && growth.TryGetValue(out decimal rate))
                indicator["growth"] = -rate;
        }
    }

    [Fact]
    public void A_file_that_Word_has_saved_is_as_good_as_the_draft()
    {
        Draft newer = Jindong.After(data => LateData.Change(data, new Random(9)));

        byte[] refreshed = Refresh(OfficeRewriter.Rewrite(Jindong.Content), newer).Docx;

        Assert.Equal(DraftText.Paragraphs(newer.Content.ToArray()), Accepted(refreshed));
        Assert.Equal(Accepted(Jindong.Content), Refused(refreshed));
    }

    [Fact]
    public void A_file_that_has_lost_its_memory_borrows_that_of_the_draft()
    {
        byte[] lost = Docx.Edit(Jindong.Content, document => document.MainDocumentPart!.DeleteParts(document.MainDocumentPart.CustomXmlParts.ToList()));
        Draft newer = Jindong.After(data => LateData.Change(data, new Random(5)));

        byte[] refreshed = DraftRefresher.Refresh(new RevisedFile(lost, "改稿.docx") { Original = Jindong.Content }, newer, At).Content.ToArray();

        Assert.Equal(DraftText.Paragraphs(newer.Content.ToArray()), Accepted(refreshed));
    }

    private static (byte[] Docx, IReadOnlyList<RevisionNote> Notes) Refresh(byte[] docx, Draft newer)
    {
        RefreshedDraft refreshed = DraftRefresher.Refresh(new RevisedFile(docx, "改稿.docx"), newer, At);
        byte[] content = refreshed.Content.ToArray();
        DocxAssert.Sound(content);
        return (content, refreshed.Notes);
    }

    private static IReadOnlyList<string> Accepted(byte[] docx) => ReviewedText.Accepted(docx, Refresher).Paragraphs;

    private static IReadOnlyList<string> Refused(byte[] docx) => ReviewedText.Refused(docx, Refresher).Paragraphs;

    private static IReadOnlyList<string> CommentsOf(byte[] docx)
    {
        using var document = Docx.Open(docx);
        return [.. document.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Select(comment => comment.InnerText)];
    }
}
