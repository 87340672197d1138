using System.Xml.Linq;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Templates.Tests.Seeds;

public sealed class SeedDraftTests
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    [Theory]
    [InlineData("jindong-2010-q1-q3.json", "004.tsv")]
    [InlineData("yueqing-2007-annual.json", "000.tsv")]
    public void A_draft_holds_every_figure_of_its_seed_as_a_fact(string seed, string figures)
    {
        PeriodData data = Read(seed);

        byte[] draft = Content(Assemble(data));

        IReadOnlyList<(string Bookmark, string Text)> facts = DraftFacts.InText(draft);
        Assert.All(SeedFigures.AsWritten(figures, data.Period), figure =>
            Assert.Contains(facts, fact => fact.Text.Contains(figure, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Bookmarks_and_manifest_say_the_same(string seed)
    {
        byte[] draft = Content(Assemble(Read(seed)));

        IReadOnlyList<(string Bookmark, string Text)> facts = DraftFacts.InText(draft);
        IReadOnlyDictionary<string, XElement> manifest = DraftFacts.InManifest(draft);
        Assert.Equal(facts.Count, manifest.Count);
        Assert.All(facts, fact =>
        {
            XElement entry = manifest[fact.Bookmark];
            Assert.Equal(fact.Text, entry.Attribute("text")!.Value);
            Assert.Contains(fact.Text, entry.Element(DraftFacts.Manifest + "sentence")!.Value, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_draft_of_Jindong_has_no_gap() => Assert.Equal(0, Assemble(Read("jindong-2010-q1-q3.json")).GapCount);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_template_names_what_there_is_not(string seed) =>
        Assert.DoesNotContain(Assemble(Read(seed)).Findings, finding => finding.Message.Contains("标记 {{", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_draft_is_sound(string seed) => DocxAssert.Sound(Content(Assemble(Read(seed))));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_draft_of_the_same_data_is_the_same_to_the_byte(string seed)
    {
        Draft first = Assemble(Read(seed));

        Draft second = DraftAssembler.Assemble(Read(seed), new TemplateCatalog(new EmbeddedTemplates()).Report(Read(seed).Report));

        Assert.Equal(first.Content.ToArray(), second.Content.ToArray());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_reader_meets_no_broken_sentence(string seed)
    {
        IReadOnlyList<string> paragraphs = DraftText.Paragraphs(Content(Assemble(Read(seed))));

        Assert.All(paragraphs, paragraph =>
        {
            Assert.NotEmpty(paragraph);
            Assert.DoesNotMatch(@"增长-|下降-|0\.0%|\{\{|\}\}|[，、；：。]{2}|^[，、；。：]|[，、；]$", paragraph);
            Assert.DoesNotMatch(@"(?<![0-9一二三四五六七八九十百千万亿几两余多数（每：])(亿元|亿美元|万美元|%|个百分点|平方米)(?![、）（])", TableUnit(paragraph) ? "" : paragraph);
        });
    }

    public static TheoryData<string> Seeds => [.. Directory.GetFiles(Repository.PathOf("seeds"), "*.json")
        .Select(file => Path.GetFileName(file)).Where(name => !name.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The unit column and the unit line of a table name units without numbers, as they must.</summary>
    private static bool TableUnit(string paragraph) =>
        paragraph.Length <= 4 || paragraph.StartsWith("（单位", StringComparison.Ordinal)
            || paragraph.Contains("（%）", StringComparison.Ordinal);

    private static PeriodData Read(string seed)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", seed));
        return PeriodDataReader.ReadJson(stream);
    }

    private static Draft Assemble(PeriodData data) => DraftAssembler.Assemble(data, Catalog.Report(data.Report));

    private static byte[] Content(Draft draft) => draft.Content.ToArray();
}
