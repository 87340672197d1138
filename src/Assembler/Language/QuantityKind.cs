namespace DevZoneDocs.Assembler.Language;

/// <summary>What a figure tells of its subject.</summary>
internal enum QuantityKind
{
    /// <summary>How much there is.</summary>
    Level,

    /// <summary>By how much it rose (above zero) or fell; a doubling is a rise of 100 %.</summary>
    Change,

    /// <summary>The place in an order: 第3位.</summary>
    Rank,

    /// <summary>What it rose or fell from.</summary>
    From,
}
