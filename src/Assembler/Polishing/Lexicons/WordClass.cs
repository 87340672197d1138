namespace DevZoneDocs.Assembler.Polishing.Lexicons;

/// <summary>What a word of the lexicon is to a comparison; where a word is in several lists, the first class counts.</summary>
internal enum WordClass
{
    Negation,
    Modality,
    Logic,
    Scope,
    State,
    Base,
    Direction,
    Term,
    Synonym,
    Free,
    Droppable,
}
