namespace DevZoneDocs.Assembler.Checks.Text.Lexicons;

/// <summary>A word that a machine put in place of another of like meaning, with the contexts that give it away.</summary>
/// <param name="Phrases">Where the honest word never stands: 根底设施.</param>
/// <param name="WeakPhrases">Contexts that are told only in a text that is known to be spun.</param>
/// <param name="Honest">Longer words in which a phrase means nothing: 原那么 is none in 还原那么多.</param>
internal sealed record SpunTerm(
    string Spun, string Right, IReadOnlyList<string> Phrases, IReadOnlyList<string> WeakPhrases, IReadOnlyList<string> Honest);
