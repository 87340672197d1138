using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Sentences that say the same before and after: one and one, or several where the rewording merged or split.</summary>
internal sealed class SentenceGroup(IReadOnlyList<ComparedSentence> original, IReadOnlyList<ComparedSentence> polished, WordCutter cutter)
{
    public IReadOnlyList<ComparedSentence> Original { get; } = original;

    public IReadOnlyList<ComparedSentence> Polished { get; } = polished;

    public bool IsWhole => Original.Count > 0 && Polished.Count > 0;

    public string OriginalText => string.Concat(Original.Select(sentence => sentence.Text));

    public string PolishedText => string.Concat(Polished.Select(sentence => sentence.Text));

    public Difference Difference { get; } = Difference.Of(original, polished, cutter);
}
