namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>What a piece of a text is.</summary>
internal enum TokenKind
{
    /// <summary>A character that no lexicon knows.</summary>
    Character,

    /// <summary>A word of the lexicon.</summary>
    Word,

    Quantity,

    /// <summary>A year, a month or run of months, a day.</summary>
    Period,

    /// <summary>What is kept to the letter: a slot, a mark, a quotation, a title, a document number.</summary>
    Marker,

    /// <summary>A code in Latin letters and digits.</summary>
    Code,

    Punctuation,
}
