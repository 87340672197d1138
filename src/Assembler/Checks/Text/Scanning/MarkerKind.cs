namespace DevZoneDocs.Assembler.Checks.Text.Scanning;

/// <summary>The forms of numbers before headings and items, highest level first (GB/T 9704-2012 7.3.3).</summary>
internal enum MarkerKind
{
    /// <summary>一、</summary>
    Hanzi,

    /// <summary>（一）</summary>
    HanziInBrackets,

    /// <summary>1.</summary>
    Digit,

    /// <summary>（1）</summary>
    DigitInBrackets,

    /// <summary>①</summary>
    Circled,
}
