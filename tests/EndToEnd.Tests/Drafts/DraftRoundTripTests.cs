using System.Xml.Linq;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;
using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Drafts;

/// <summary>What a draft remembers outlives a save by another program (docs/word/hidden-bookmarks.md).</summary>
public sealed class DraftRoundTripTests(SavedDrafts drafts) : IClassFixture<SavedDrafts>
{
    public static TheoryData<string> Seeds => [.. SavedDrafts.SeedNames];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_fact_keeps_its_bookmark_and_its_text(string seed) =>
        Assert.Equal(DraftFacts.InText(drafts.Of(seed).Made), DraftFacts.InText(drafts.Of(seed).Saved));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_manifest_stays_whole(string seed)
    {
        IReadOnlyDictionary<string, XElement> made = DraftFacts.InManifest(drafts.Of(seed).Made);

        IReadOnlyDictionary<string, XElement> saved = DraftFacts.InManifest(drafts.Of(seed).Saved);

        Assert.NotEmpty(made);
        Assert.Equal(made.Keys.Order(StringComparer.Ordinal), saved.Keys.Order(StringComparer.Ordinal));
        Assert.All(made, entry => Assert.True(XNode.DeepEquals(entry.Value, saved[entry.Key])));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_pages_are_those_of_an_official_document(string seed)
    {
        IReadOnlyList<PdfPage> pages = drafts.Of(seed).Pages;

        Assert.All(pages, page => Assert.InRange(page.Body.Count, 1, 40));
        Assert.Contains(pages[0].Body, line => line.Text.StartsWith("一、", StringComparison.Ordinal) && line.Fonts[0].Contains("WenQuanYi", StringComparison.OrdinalIgnoreCase));
        Assert.All(
            pages.SelectMany(page => page.Body).Where(line => line.Text.StartsWith("（一）", StringComparison.Ordinal)),
            line => Assert.Contains("UKai", line.Fonts[0], StringComparison.OrdinalIgnoreCase));
        foreach ((int i, PdfPage page) in pages.Index())
            Assert.Equal($"— {i + 1} —", page.PageNumber.Text.Trim());
    }
}

/// <summary>The drafts of all seeds, saved as .docx and laid out by LibreOffice, once for all tests of the class.</summary>
public sealed class SavedDrafts
{
    private readonly Dictionary<string, SavedDraft> _drafts = [];

    public SavedDrafts()
    {
        TemplateCatalog catalog = new(new EmbeddedTemplates());
        List<byte[]> made = [.. SeedNames.Select(Read).Select(data => DraftAssembler.Assemble(data, catalog.Report(data.Report)).Content.ToArray())];
        IReadOnlyList<byte[]> saved = LibreOffice.Convert("docx", made);
        IReadOnlyList<byte[]> laidOut = LibreOffice.Convert("pdf", made);
        foreach ((int i, string seed) in SeedNames.Index())
            _drafts.Add(seed, new SavedDraft(made[i], saved[i], PdfPages.Read(laidOut[i])));
    }

    public static IEnumerable<string> SeedNames => Directory.GetFiles(Repository.PathOf("seeds"), "*.json")
        .Select(file => Path.GetFileName(file)).Where(name => !name.EndsWith(".schema.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public SavedDraft Of(string seed) => _drafts[seed];

    private static PeriodData Read(string seed)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", seed));
        return PeriodDataReader.ReadJson(stream);
    }
}

/// <summary>A draft as we made it, as LibreOffice saved it, and its pages.</summary>
public sealed record SavedDraft(byte[] Made, byte[] Saved, IReadOnlyList<PdfPage> Pages);
