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
    Phrase,
    Free,
    Droppable,

    /// <summary>A noun that says nothing of its own behind another: 改造任务, 管网工程.</summary>
    Hollow,
    Verb,
    Modifier,
    Noun,

    /// <summary>A word that stands for nothing but itself.</summary>
    Known,
}
