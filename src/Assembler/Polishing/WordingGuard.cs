using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Rules;

namespace DevZoneDocs.Assembler.Polishing;

/// <summary>
/// Tells whether a rewording kept every fact of a text. By rules alone: it knows no clock, no network and no chance, and one
/// guard serves many threads.
/// </summary>
public sealed class WordingGuard(PolishLexicon lexicon)
{
    // What speaks for itself first: of an answer that is no rewording, nothing else needs to be said.
    private static readonly IWordingRule[] Rules =
    [
        new InvisibleCharacterRule(), new MarkupRule(), new LinkRule(), new MetaTalkRule(), new LanguageRule(), new PrivacyRule(),
        new LineRule(), new EndingRule(), new RepetitionRule(), new PunctuationRule(), new SpunWordRule(), new SentenceRule(),
        new MarkerRule(), new NameRule(), new QuantityRule(), new PeriodRule(), new BasisRule(), new ClassRules(), new SofteningRule(), new ClaimRule(),
        new ContentRule(), new OrderRule(), new VoiceRule(), new SidesRule(),
        new SubordinationRule(), new DuringRule(),
    ];

    /// <summary>Compares a paragraph, or a sentence, with its rewording.</summary>
    public WordingVerdict Compare(string original, string polished)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(polished);
        if (string.Equals(original, polished, StringComparison.Ordinal))
            return new WordingVerdict([]);
        if (Reach.OfTexts(original, polished) is { } tooLong)
            return new WordingVerdict([tooLong]);
        ComparedTexts comparison = ComparedTexts.Of(original, polished, lexicon);
        if (comparison.Beyond is { } beyond)
            return new WordingVerdict([beyond]);
        return new WordingVerdict([.. Rules.SelectMany(rule => rule.Inspect(comparison)).Distinct()]);
    }
}
