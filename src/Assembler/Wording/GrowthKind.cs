namespace DevZoneDocs.Assembler.Wording;

/// <summary>What came out of a comparison, and so how it is worded.</summary>
public enum GrowthKind
{
    Rise,
    Fall,

    /// <summary>No change at all: 与上年同期持平.</summary>
    Level,

    /// <summary>A change too small for the decimals that are written: 与上年同期基本持平.</summary>
    NearlyLevel,

    /// <summary>A rise by 100% or more, which may be told in multiples, too.</summary>
    MultipleRise,

    PointsUp,
    PointsDown,
    TurnedToProfit,
    TurnedToLoss,
    LossNarrowed,
    LossWidened,
    LossLevel,

    /// <summary>A rise from a base of zero, of which no percentage can be told.</summary>
    FromZero,

    /// <summary>A fall to zero, of which no percentage is told.</summary>
    ToZero,
}
