using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Polishing.Leaving;

/// <summary>Tells which paragraphs may leave the house, by their words alone; words that are orders to a model stay, too.</summary>
internal sealed class ParagraphRules(PolishLexicon lexicon)
{
    public bool MayLeave(string text) =>
        !SecrecyMarks.IsIn(text) && !HasAny(lexicon.LocalWords, text, _ => true) && !HasAny(lexicon.MetaTalk, text, kind => kind == "order") && text.AsSpan().IndexOfAny('⟦', '⟧') < 0;

    private static bool HasAny(WordTable<string> words, string text, Func<string, bool> counts) =>
        Enumerable.Range(0, text.Length).Any(i => words.At(text, i, out string? entry) > 0 && counts(entry!));
}
