using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Templates;
using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Drafts;

/// <summary>Tracked changes and the facts between them outlive a save by another program (docs/word/tracked-changes.md).</summary>
public sealed class PolishedRoundTripTests(SavedPolishedDrafts drafts) : IClassFixture<SavedPolishedDrafts>
{
    public static TheoryData<string> Seeds => [.. SavedPolishedDrafts.SeedNames];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void To_refuse_all_is_still_to_have_the_ordinary_draft(string seed) =>
        Assert.Equal(Texts(TrackedText.Refused(drafts.Of(seed).Ordinary)), Texts(TrackedText.Refused(drafts.Of(seed).Saved)));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void To_accept_all_is_still_to_have_the_rewording(string seed)
    {
        IReadOnlyList<string> accepted = Texts(TrackedText.Accepted(drafts.Of(seed).Made));

        Assert.NotEqual(Texts(TrackedText.Refused(drafts.Of(seed).Made)), accepted);
        Assert.Equal(accepted, Texts(TrackedText.Accepted(drafts.Of(seed).Saved)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_fact_keeps_its_bookmark_and_its_text(string seed) =>
        Assert.Equal(DraftFacts.InText(drafts.Of(seed).Ordinary), DraftFacts.InText(drafts.Of(seed).Saved));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_changes_keep_their_author_and_their_moment(string seed) =>
        Assert.All(TrackedText.Changes(drafts.Of(seed).Saved), change => Assert.Equal(("AI润色（待审）", "2026-10-08T09:30:00Z"), (change.Author, change.Date)));

    private static List<string> Texts(IReadOnlyList<IReadOnlyList<Seen>> paragraphs) => [.. paragraphs.Select(TrackedText.Letters)];
}

/// <summary>Polished drafts, saved by LibreOffice, once for all tests of the class.</summary>
public sealed class SavedPolishedDrafts
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());
    private readonly Dictionary<string, SavedPolishedDraft> _drafts = [];

    public SavedPolishedDrafts()
    {
        List<byte[]> made = [.. SeedNames.Select(Polished)];
        IReadOnlyList<byte[]> saved = LibreOffice.Convert("docx", made);
        foreach ((int i, string seed) in SeedNames.Index())
        {
            PeriodData data = Read(seed);
            _drafts.Add(seed, new SavedPolishedDraft(DraftAssembler.Assemble(data, Catalog.Report(data.Report)).Content.ToArray(), made[i], saved[i]));
        }
    }

    public static IReadOnlyList<string> SeedNames { get; } = ["county-zone-annual.json", "jindong-2010-q1-q3.json", "yueqing-2007-annual.json"];

    public SavedPolishedDraft Of(string seed) => _drafts[seed];

    private static byte[] Polished(string seed)
    {
        PeriodData data = Read(seed);
        PolishOptions polish = new() { Model = new GivenModel(), Lexicon = Catalog.PolishLexicon(), At = new DateTimeOffset(2026, 10, 8, 9, 30, 0, TimeSpan.FromHours(8)) };
        Draft draft = DraftAssembler.AssembleAsync(data, Catalog.Report(data.Report), polish, CancellationToken.None).GetAwaiter().GetResult();
        return draft.Content.ToArray();
    }

    private static PeriodData Read(string seed)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", seed));
        return PeriodDataReader.ReadJson(stream);
    }

    /// <summary>Puts a few words in place of others that mean the same.</summary>
    private sealed class GivenModel : IRewordingModel
    {
        public Task<Rewording> RewordAsync(RewordingRequest request, CancellationToken cancellation) =>
            Task.FromResult(Rewording.Of(request.Sentences.ToDictionary(sentence => sentence.Id, sentence => sentence.Text
                .Replace("推进", "推动", StringComparison.Ordinal).Replace("加快", "加速", StringComparison.Ordinal).Replace("增强", "强化", StringComparison.Ordinal)
                .Replace("进一步", "", StringComparison.Ordinal).Replace("已经", "已", StringComparison.Ordinal).Replace("的", "", StringComparison.Ordinal))));
    }
}

/// <param name="Ordinary">The draft without polish.</param>
/// <param name="Made">The polished draft.</param>
/// <param name="Saved">The polished draft after a save.</param>
public sealed record SavedPolishedDraft(byte[] Ordinary, byte[] Made, byte[] Saved);
