using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Tests.Merges;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Linting;

public sealed class TemplateAnnotatorTests
{
    [Fact]
    public void Each_mistake_has_a_comment_around_its_tag()
    {
        byte[] annotated = Annotated(Docx.FromOutline("甲。\n共{{报告期.名陈}}和{{报告期.名陈}}，{{增幅}}。"));

        Assert.Equal(
            "甲。\n共<!>{{报告期.名陈}}</!标记 {{报告期.名陈}} 没有对应的数据项。是否指：报告期.名称？>和<!>{{报告期.名陈}}</!标记 {{报告期.名陈}} 没有对应的数据项。是否指：报告期.名称？>，"
            + "<!>{{增幅}}</!标记 {{增幅}} 中的“增幅”是“指标”各项的数据项，在这里不知道指哪一项。放到 {{#each 指标}} 与 {{/each}} 之间，或写明是哪一项，如 {{某某.增幅}}>。\n",
            Outline.Of(annotated));
    }

    [Fact]
    public void The_comment_is_the_checks_own()
    {
        byte[] annotated = Annotated(Docx.FromOutline("{{增幅}}"));

        using WordprocessingDocument document = Docx.Open(annotated);
        Assert.Equal(
            "模板检查", Assert.Single(document.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>()).Author?.Value);
    }

    [Fact]
    public void A_tag_in_many_runs_is_marked_from_its_first_character_to_its_last()
    {
        byte[] template = WithParagraph("""
            <w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">共 {{报告</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>期.名</w:t></w:r><w:hyperlink w:anchor="a"><w:r><w:t>陈}}项</w:t></w:r></w:hyperlink></w:p>
            """);

        byte[] annotated = Annotated(template);

        using WordprocessingDocument document = Docx.Open(annotated);
        CommentRangeStart start = Assert.Single(document.MainDocumentPart!.Document.Descendants<CommentRangeStart>());
        Assert.Equal("共 ", start.PreviousSibling()!.InnerText);
        Assert.True(Assert.IsType<Run>(start.NextSibling()).RunProperties?.Bold is not null);
        Assert.Equal("陈}}", Assert.Single(document.MainDocumentPart.Document.Descendants<CommentRangeEnd>()).PreviousSibling()!.InnerText);
        Assert.Equal("共 {{报告期.名陈}}项", document.MainDocumentPart.Document.Body!.InnerText);
    }

    [Fact]
    public void A_second_check_leaves_the_copy_as_it_is()
    {
        byte[] once = Annotated(Docx.FromOutline("共{{报告期.名陈}}和{{#if 指标}}甲"));

        Assert.Equal(once, Annotated(once));
    }

    [Fact]
    public void A_mistake_that_has_been_mended_loses_its_comment_and_the_authors_own_comments_stay()
    {
        byte[] annotated = Annotated(Docx.FromOutline("<!>甲</!请核对>{{报告期.名陈}}"));
        byte[] mended = Docx.Edit(annotated, document =>
        {
            Text text = document.MainDocumentPart!.Document.Descendants<Text>()
                .Single(text => text.Text.Contains("名陈", StringComparison.Ordinal));
            text.Text = "{{报告期.名称}}";
        });

        LintResult result = Linted.Report(mended);
        byte[] again = Linted.Annotate(mended, result);

        Assert.DoesNotContain("是否指", Outline.Of(again), StringComparison.Ordinal);
        Assert.Contains("</!请核对>", Outline.Of(again), StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotated_template_is_still_a_template()
    {
        byte[] annotated = Annotated(Docx.FromOutline("共{{报告其}}项。"));

        SectionTemplate template = SectionMerge.Parse(annotated);

        Assert.Equal("共【待补：报告其】项。", Assert.Single(DraftText.Paragraphs(SectionMerge.Of(template, GivenFacts.Of("{}")).Content)));
    }

    [Fact]
    public void A_paragraph_behind_a_deleted_one_is_still_found()
    {
        byte[] template = WordXml.Template($"""
            <w:p><w:pPr><w:rPr><w:del w:id="1" w:author="甲"/></w:rPr></w:pPr><w:del w:id="2" w:author="甲"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>
            {WordXml.Paragraph("乙")}{WordXml.Paragraph("{{报告期.名陈}}")}
            """);

        LintResult result = Linted.Report(template);

        Assert.Equal(2, Assert.Single(result.Problems).Location.Paragraph);
        Assert.Contains("\n<!>{{报告期.名陈}}</!", Outline.Of(Linted.Annotate(template, result)), StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_without_a_tag_are_told_at_their_paragraph()
    {
        byte[] template = Docx.Edit(Docx.FromOutline("甲\n乙"), document =>
            document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Last()
                .PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = "Lost" })));

        LintResult result = Linted.Report(template);
        byte[] annotated = Docx.Edit(
            Linted.Annotate(template, result),
            document => document.MainDocumentPart!.Document.Descendants<ParagraphStyleId>().Single(style => style.Val! == "Lost").Remove());

        Assert.Equal("第2段：样式“Lost”在模板和版式中都没有，成文时会变成“正文”的样子。在 Word 中给这段内容选一个已有的样式", Assert.Single(Linted.Problems(result)));
        Assert.Contains("甲\n<!>乙</!样式“Lost”", Outline.Of(annotated), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_in_headers_and_notes_is_told_at_the_top_of_the_body()
    {
        byte[] template = Stories.Template("{{甲}}{{乙 | 没有}}");
        TemplateLinter linter = Linted.Linter(LintNames.Free());

        LintResult result = linter.Lint(template, "简报");
        byte[] annotated = linter.Annotate(template, result);

        Assert.Equal(["正文", "首页页眉", "页脚", "脚注", "尾注", "批注"], result.Problems.Select(problem => problem.Location.Part));
        using WordprocessingDocument document = Docx.Open(annotated);
        IEnumerable<string> comments = document.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>()
            .Where(comment => comment.Author! == "模板检查").Select(comment => comment.InnerText);
        Assert.StartsWith("标记 {{乙 | 没有}} 中的格式“没有”不存在", comments.First(), StringComparison.Ordinal);
        Assert.Equal(["首页页眉第1段", "页脚第1段", "脚注第1段", "尾注第1段", "批注第1段"], comments.Skip(1).Select(comment => comment.Split('：')[0]));
        Assert.Equal(result.Problems, linter.Lint(annotated, "简报").Problems);
    }

    [Fact]
    public void An_annotated_template_is_merged_as_if_it_were_not()
    {
        byte[] template = Docx.FromOutline("共{{甲}}项。");
        TemplateLinter linter = Linted.Linter(LintNames.Free());
        byte[] annotated = TemplateAnnotator.Annotate(
            template, "简报", [(new LintProblem(new TemplateLocation("简报", 1, "{{甲}}"), "标记 {{甲}} 有误", "改正"), 0)]);

        Merged merged = Merged.Of(annotated, """{"甲":3}""");

        Assert.Empty(linter.Lint(annotated, "简报").Problems);
        Assert.Equal("共3项。", merged.Text);
    }

    private static byte[] WithParagraph(string xml) => Docx.Edit(Docx.FromOutline("甲"), document =>
    {
        Body body = document.MainDocumentPart!.Document.Body!;
        body.Elements<Paragraph>().First().Remove();
        body.PrependChild(WordXml.Body(xml).FirstChild!.CloneNode(true));
    });

    private static byte[] Annotated(byte[] template)
    {
        byte[] annotated = Linted.Annotate(template, Linted.Report(template));
        DocxAssert.Sound(annotated, isTemplate: true);
        return annotated;
    }
}
