namespace DevZoneDocs.Assembler.Wording;

/// <summary>What becomes of a value that lies exactly between two.</summary>
public enum RoundingRule
{
    /// <summary>Away from zero (四舍五入), as statistics offices do.</summary>
    HalfUp,

    /// <summary>To the even neighbour (GB/T 8170-2008 3.2.4).</summary>
    HalfEven,
}
