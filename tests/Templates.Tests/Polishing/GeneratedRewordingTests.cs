using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Templates.Tests.Polishing;

public sealed class GeneratedRewordingTests
{
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("GENERATED_REWORDINGS") ?? "2000", System.Globalization.CultureInfo.InvariantCulture);
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());
    private static readonly WordingGuard Guard = new(Catalog.PolishLexicon());
    private static readonly IReadOnlyList<string> Sentences = [.. SeedSentences()];

    public static TheoryData<string> Kinds => [.. Corruption.All.Select(corruption => corruption.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_corrupted_sentence_of_a_draft_is_not_accepted(string kind)
    {
        Corruption corruption = Corruption.All.Single(each => each.Name == kind);

        List<string> missed = [.. Pairs(corruption.Apply, Count / Corruption.All.Count)
            .Where(pair => Guard.Compare(pair.Original, pair.Polished).Accepted).Select(pair => $"{pair.Original} → {pair.Polished}")];

        Assert.Empty(missed);
    }

    [Fact]
    public void A_harmless_rewording_of_a_draft_is_accepted()
    {
        List<string> refused = [.. HarmlessRewrite.All.SelectMany(rewrite => Pairs(rewrite, Count / HarmlessRewrite.All.Count))
            .Select(pair => (pair, Verdict: Guard.Compare(pair.Original, pair.Polished)))
            .Where(each => !each.Verdict.Accepted)
            .Select(each => $"{each.pair.Original} → {each.pair.Polished}：{string.Join('；', each.Verdict.Reasons.Select(reason => reason.Message))}")];

        Assert.True(refused.Count <= Count / 100, string.Join('\n', refused.Distinct()));
    }

    private static IEnumerable<(string Original, string Polished)> Pairs(Func<string, Random, string?> rewrite, int count)
    {
        // Seeded, so that a failure comes again.
        Random random = new(20261122);
        int made = 0;
        for (int tries = 0; made < count && tries < count * 100; tries++)
        {
            string sentence = Sentences[random.Next(Sentences.Count)];
            if (rewrite(sentence, random) is not { } other || other == sentence)
                continue;
            made++;
            yield return (sentence, other);
        }

        Assert.Equal(count, made);
    }

    private static IEnumerable<string> SeedSentences()
    {
        foreach (string seed in new[] { "jindong-2010-q1-q3.json", "yueqing-2007-annual.json" })
        {
            using FileStream stream = File.OpenRead(Repository.PathOf("seeds", seed));
            PeriodData data = PeriodDataReader.ReadJson(stream);
            byte[] draft = DraftAssembler.Assemble(data, Catalog.Report(data.Report)).Content.ToArray();
            foreach (string sentence in DraftText.Paragraphs(draft).SelectMany(paragraph => paragraph.Split('。')).Where(sentence => sentence.Length is > 12 and < 300))
                yield return sentence + "。";
        }
    }
}
