using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Templates.Tests.Outlines;

public sealed class OutlineTests
{
    [Theory]
    [InlineData("全区经济平稳运行。")]
    [InlineData("GwTitle: 工作总结")]
    [InlineData("GwH1: 经济运行")]
    [InlineData("Normal:")]
    [InlineData("Normal: GDP: 12亿元")]
    [InlineData("Normal: end")]
    [InlineData("Normal: table 3000")]
    [InlineData("Normal(jc=center): 居中")]
    [InlineData("GwAttachNote(left=1920 hanging=1280): 附件：1. 指标表")]
    [InlineData("GwH2(keepNext=0): 项目建设")]
    [InlineData("GwH4(num=1/3 ins):")]
    [InlineData("<GwRunIn>一是强化招商。</>全年签约{{签约数}}个。")]
    [InlineData("<b i>粗斜</><color=FF0000 sz=28>红</>m<sup>2</>")]
    [InlineData("{{#each 项目}}{{名称}}{{/each}}")]
    [InlineData("{{#if 级别 == '国家级'}}国家级{{else}}省级{{/if}}")]
    [InlineData("{{#if 增速 < 5}}放缓{{/if}}")]
    [InlineData("财政总收入==【待补：[[_f0001|1—9月]]财政总收入（亿元）】==。")]
    [InlineData("[[_f0001|186.4亿元]]")]
    [InlineData("[[_f0001|==缺==]]<b>粗</>[[a.b|<i>名</>]]")]
    [InlineData("同比增长<del>9.6%</><ins>[[_f0002|9.7%]]</>，<ins>创<b>新</>高</>")]
    [InlineData("<!>财政总收入</!请财政局于10月8日前补齐\\n上期：12亿元（\\>10）>。")]
    [InlineData("a\\=\\=b \\[\\[c\\]\\] \\<d> \\\\ \\‖ \\¶ 甲\\n乙\\t丙\\f丁")]
    [InlineData("\\s首尾各一个空格\\s")]
    [InlineData("==\\s空格\\s==\\u3000全角")]
    public void A_line_comes_back_as_it_was_written(string line)
    {
        byte[] package = Docx.FromOutline(line);

        Assert.Equal(line + "\n", Outline.Of(package, facts: true));
        DocxAssert.Sound(package, isTemplate: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("GwRunIn")]
    [InlineData("==")]
    public void Any_text_comes_back_whatever_marks_it_looks_like(string format)
    {
        using WordprocessingDocument document = Docx.Body("Normal:");
        Body body = document.MainDocumentPart!.Document.Body!;
        string[] texts = [.. Texts(4)];
        foreach (string text in texts)
            body.PrependChild(new Paragraph(FormattedRun(text, format)));

        byte[] rebuilt = Docx.FromOutline(Outline.Of(document));

        using WordprocessingDocument reread = Docx.Open(rebuilt);
        Assert.Equal(Outline.Of(document), Outline.Of(reread));
        Assert.Equal(
            texts.Reverse(),
            reread.MainDocumentPart!.Document.Body!.Elements<Paragraph>().SkipLast(1).Select(paragraph => paragraph.InnerText));
    }

    [Fact]
    public void A_table_comes_back_with_its_heads_spans_and_cells()
    {
        const string outline = """
            GwTableCaption: 主要经济指标
            GwTableUnit: （单位：亿元、%）
            table 3000 900 1300
            #‖↓ GwTableHead: 指标 ‖2 GwTableHead: 前三季度 ‖
            #‖↑ GwTableHead: ‖ GwTableHead: 数值 ‖ GwTableHead: 增长 ‖
            ‖ GwTableCell: {{名称}} ¶ GwTableCell: （一期\‖二期） ‖ GwTableNumber: [[_f0001|186.4]] ‖ ‖
            -‖ 甲 ‖ Normal: a: ‖ <ins>丙</> ‖
            end
            表后正文。

            """;

        byte[] package = Docx.FromOutline(outline);

        Assert.Equal(outline, Outline.Of(package, facts: true), ignoreLineEndingDifferences: true);
        DocxAssert.Sound(package, isTemplate: true);
    }

    [Fact]
    public void Facts_are_shown_only_when_asked_for()
    {
        using WordprocessingDocument document = Docx.Body("实现[[_f0001|规上工业总产值]][[_f0002|186.4亿元]]。");

        Assert.Equal("实现规上工业总产值186.4亿元。\n", Outline.Of(document));
    }

    [Fact]
    public void A_comment_and_a_bookmark_may_span_paragraphs()
    {
        const string outline = "<!>甲[[范围|乙\n丙]]</!请核对>丁\n";

        Assert.Equal(outline, Outline.Of(Docx.FromOutline(outline), facts: true));
    }

    [Fact]
    public void Runs_of_one_format_read_as_one_text()
    {
        using WordprocessingDocument document = Docx.Body("第一段");
        document.MainDocumentPart!.Document.Body!.GetFirstChild<Paragraph>()!.Append(
            new Run(new Text("，{{")), new Run(new Text("收入")), new Run(new Text("}}")));

        Assert.Equal("第一段，{{收入}}\n", Outline.Of(document));
    }

    [Fact]
    public void Numbers_that_Word_counts_are_shown_when_asked_for()
    {
        using WordprocessingDocument document = Docx.Body(
            "GwH1: 甲", "GwH2: 乙", "GwH3: 丙", "GwH4: 丁", "GwH2: 戊", "GwH3: 己", "GwH1: 庚", "GwH2: 辛", "正文");

        Assert.Equal(
            """
            GwH1: <#一、>甲
            GwH2: <#（一）>乙
            GwH3: <#1.>丙
            GwH4: <#（1）>丁
            GwH2: <#（二）>戊
            GwH3: <#1.>己
            GwH1: <#二、>庚
            GwH2: <#（一）>辛
            正文

            """,
            Outline.Of(document, numbers: true),
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("正文\nGwH9: 标题", "Line 2 of the outline: the layout has no style “GwH9”: GwH9: 标题")]
    [InlineData("table 3000\n‖ 甲 ‖ 乙 ‖\nend", "Line 2 of the outline: the row has more cells than the table's 1 columns: ‖ 甲 ‖ 乙 ‖")]
    [InlineData("table 3000\n甲\nend", "Line 2 of the outline: a row of a table is written ‖ … ‖ … ‖, and a table ends with end: 甲")]
    [InlineData("table 3000\n‖ 甲 ‖", "The outline's last table has no line that says end.")]
    [InlineData("<b>甲", "Line 1 of the outline: a mark that is opened must be closed in the same line, with </> or ==: <b>甲")]
    [InlineData("甲]]", "Line 1 of the outline: ]] closes nothing: 甲]]")]
    [InlineData("[[a|甲", "A [[bookmark| or a comment <!> of the outline is never closed.")]
    [InlineData("<image/>", "Line 1 of the outline: <image/> can be shown in an outline but not built from one: <image/>")]
    [InlineData("GwH1(colour=red): 甲", "Line 1 of the outline: “colour” is not a property of a paragraph that an outline can set: GwH1(colour=red): 甲")]
    [InlineData("<size=3>甲</>", "Line 1 of the outline: “size=3” is not a formatting of text: <size=3>甲</>")]
    public void A_mistake_in_an_outline_is_told_with_its_line(string outline, string message)
    {
        FormatException exception = Assert.Throws<FormatException>(() => Docx.FromOutline(outline));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void One_outline_gives_the_same_bytes_every_time()
    {
        Assert.Equal(Docx.FromOutline("GwTitle: 工作总结\n<!>正文</!批注>"), Docx.FromOutline("GwTitle: 工作总结\n<!>正文</!批注>"));
    }

    private static IEnumerable<string> Texts(int longest) => longest == 0
        ? [""]
        : Texts(longest - 1).SelectMany(start => "甲b =[]<\\".Select(next => start + next)).Prepend("");

    private static Run FormattedRun(string text, string format)
    {
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (format.Length > 0)
            run.RunProperties = format == "=="
                ? new(new Highlight { Val = HighlightColorValues.Yellow })
                : new(new RunStyle { Val = format });
        return run;
    }
}
