using System.Xml.Linq;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Templates.Tests.Seeds;

/// <summary>A report whose figures are nearly all missing: each is asked for, and no sentence has a hole.</summary>
public sealed class MissingFiguresTests
{
    private static readonly Lazy<Draft> County = new(Assemble);

    [Fact]
    public void Every_blank_of_the_seed_is_a_gap_in_its_unit()
    {
        string[] blanks = [.. File.ReadLines(Repository.PathOf("tests", "Assembler.Tests", "Periods", "Figures", "002-blanks.tsv"))
            .Skip(1).Select(line => line.Split('\t')[1].Replace("月份", "月", StringComparison.Ordinal))];

        IEnumerable<string> gaps = Gaps().Where(gap => gap.Unit.Length > 0).DistinctBy(gap => gap.Datum).Select(gap => gap.Unit);

        Assert.Equal(43, blanks.Length);
        Assert.Equal(blanks.Order(StringComparer.Ordinal), gaps.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_gap_says_in_a_comment_what_is_missing_of_which_period_and_who_is_asked()
    {
        Assert.All(Gaps(), gap =>
        {
            string label = gap.Text.Trim('【', '】').Replace("待补", "", StringComparison.Ordinal).Trim('：');
            Assert.Contains(label, gap.Comment, StringComparison.Ordinal);
            Assert.Matches(
                gap.Unit.Length > 0 ? $"^缺.+（{gap.Unit}），请.+(局|部|办公室)于2024年1月10日前补报。" : "^缺.+，请.+(局|部|办公室)于2024年1月10日前补报。", gap.Comment);
            Assert.Matches("2023年|1—10月", gap.Comment);
        });
    }

    [Fact]
    public void An_indicator_of_a_period_of_its_own_is_asked_for_by_that_period()
    {
        Assert.Contains(Gaps(), gap => gap.Text == "【待补：1—10月实际利用外资（万美元）】");
    }

    [Fact]
    public void A_missing_rate_is_a_gap_beside_its_indicator()
    {
        IReadOnlyList<string> paragraphs = DraftText.Paragraphs(County.Value.Content.ToArray());

        Assert.Contains(paragraphs, paragraph => paragraph.Contains(
            "财政收入【待补：2023年财政收入（亿元）】，增长【待补：增幅（%）】，完成年度任务的【待补：比例（%）】",
            StringComparison.Ordinal));
    }

    [Fact]
    public void Names_that_are_missing_are_gaps_too() => Assert.Equal(80, County.Value.GapCount);

    private static List<GapInText> Gaps()
    {
        byte[] content = County.Value.Content.ToArray();
        IReadOnlyDictionary<string, XElement> manifest = DraftFacts.InManifest(content);
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        Dictionary<string, string> comments = document.MainDocumentPart!.WordprocessingCommentsPart!.Comments
            .Elements<Comment>().ToDictionary(comment => comment.Id!.Value!, comment => comment.InnerText);
        return
        [
            .. from bookmark in document.MainDocumentPart.Document.Body!.Descendants<BookmarkStart>()
               let fact = manifest[bookmark.Name!.Value!]
               where fact.Attribute("gap") is not null
               let comment = comments[bookmark.PreviousSibling<CommentRangeStart>()!.Id!.Value!]
               select new GapInText(fact.Attribute("datum")!.Value, fact.Attribute("unit")?.Value ?? "", fact.Attribute("text")!.Value, comment),
        ];
    }

    private static Draft Assemble()
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", "county-zone-annual.json"));
        PeriodData data = PeriodDataReader.ReadJson(stream);
        return DraftAssembler.Assemble(data, new TemplateCatalog(new EmbeddedTemplates()).Report(data.Report));
    }

    private sealed record GapInText(string Datum, string Unit, string Text, string Comment);
}
