using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>A text and its rewording, read, and laid side by side sentence by sentence: what every rule looks at.</summary>
internal sealed class ComparedTexts
{
    private ComparedTexts(string original, string polished, PolishLexicon lexicon)
    {
        Original = original;
        Polished = polished;
        Lexicon = lexicon;
        OriginalText = TextNormalizer.Normalize(original);
        PolishedText = TextNormalizer.Normalize(polished);
    }

    /// <summary>As it was given.</summary>
    public string Original { get; }

    public string Polished { get; }

    /// <summary>Normalized: full-width marks, half-width digits, no spaces.</summary>
    public string OriginalText { get; }

    public string PolishedText { get; }

    public PolishLexicon Lexicon { get; }

    /// <summary>Why the two cannot be laid side by side; then there are no groups.</summary>
    public WordingReason? Beyond { get; private set; }

    public IReadOnlyList<SentenceGroup> Groups { get; private set; } = [];

    public static ComparedTexts Of(string original, string polished, PolishLexicon lexicon)
    {
        ComparedTexts comparison = new(original, polished, lexicon);
        comparison.Beyond = Reach.OfSentences(comparison.OriginalText, comparison.PolishedText);
        if (comparison.Beyond is not null)
            return comparison;
        (string before, string after) = SharedForms.Of(comparison.OriginalText, comparison.PolishedText, lexicon);
        Tokenizer tokenizer = new(lexicon);
        IReadOnlyList<(IReadOnlyList<ComparedSentence> Original, IReadOnlyList<ComparedSentence> Polished)> aligned = SentenceAligner.Align(Read(tokenizer, before), Read(tokenizer, after));
        comparison.Beyond = aligned.Select(group => Reach.OfGroup(group.Original, group.Polished)).FirstOrDefault(reason => reason is not null);
        WordCutter cutter = new(lexicon);
        comparison.Groups = comparison.Beyond is null ? [.. aligned.Select(group => new SentenceGroup(group.Original, group.Polished, cutter))] : [];
        return comparison;
    }

    private static IReadOnlyList<ComparedSentence> Read(Tokenizer tokenizer, string text) =>
        ComparedSentence.Split(LeadingLimits.Joined(LeadingChanges.Joined(Passages.Plain(RespectiveLists.Expand(tokenizer.Read(text))))));
}
