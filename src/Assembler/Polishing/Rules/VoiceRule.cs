using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Who acts and who is acted upon stay: 甲对乙处罚 must not become 甲被乙处罚, though 对 and 被 may both come and go.</summary>
internal sealed class VoiceRule : IWordingRule
{
    private static readonly string[] Acting = ["被", "由", .. Voices.Passive];
    private static readonly string[] ActedUpon = ["对", "把", "向"];

    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) =>
        comparison.Groups.Where(group => group.IsWhole).SelectMany(Inspect);

    private static IEnumerable<WordingReason> Inspect(SentenceGroup group)
    {
        HashSet<string> acted = Behind(ActedUpon, group.Original), acting = Behind(Acting, group.Original);
        HashSet<string> actedAfter = Behind(ActedUpon, group.Polished), actingAfter = Behind(Acting, group.Polished);
        if (acted.Except(actedAfter).Intersect(actingAfter.Except(acting)).Any()
            || acting.Except(actingAfter).Intersect(actedAfter.Except(acted)).Any())
            yield return new WordingReason(WordingFamily.Logic, "施动和受动调换", group.OriginalText, group.PolishedText);
    }

    private static HashSet<string> Behind(string[] words, IReadOnlyList<ComparedSentence> sentences)
    {
        List<Token> tokens = [.. sentences.SelectMany(sentence => sentence.Tokens)];
        return [.. tokens
            .Zip(tokens.Skip(1))
            .Where(pair => words.Contains(pair.First.Text) && pair.Second.HasContent)
            .Select(pair => pair.Second.Key)];
    }
}
