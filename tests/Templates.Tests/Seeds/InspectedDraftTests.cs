using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Text;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Templates.Tests.Seeds;

/// <summary>A draft of ours brings no fault of its own: what the checks of a text see in it stems from the data of its source.</summary>
public sealed class InspectedDraftTests
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    [Theory]
    [InlineData("jindong-2010-q1-q3.json", "C06", "26.07万元")]
    [InlineData("yueqing-2007-annual.json", "C20", "刑事案件87宗")]
    [InlineData("wenzhou-2014-plan.json", "C21", "187余公顷")]
    [InlineData("county-zone-annual.json", "", "")]
    [InlineData("zhangjiajie-2011-h2-plan.json", "", "")]
    public void Nothing_is_told_but_gaps_and_what_the_source_got_wrong(string seed, string code, string words)
    {
        byte[] draft = DraftOf(seed);

        IReadOnlyList<Finding> findings = TextInspector.Inspect(new MemoryStream(draft), seed, Catalog.Lexicon());

        IEnumerable<Finding> other = findings.Where(finding => finding.Severity != Severity.Info && !finding.Message.Contains("【待补", StringComparison.Ordinal));
        Assert.All(
            other,
            finding => Assert.True(finding.Code == code && finding.Message.Contains(words, StringComparison.Ordinal), finding.ToString()));
    }

    private static byte[] DraftOf(string seed)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", seed));
        PeriodData data = PeriodDataReader.ReadJson(stream);
        return DraftAssembler.Assemble(data, Catalog.Report(data.Report)).Content.ToArray();
    }
}
