namespace DevZoneDocs.Assembler.Language;

/// <summary>How a figure bounds what it measures (约数和界限).</summary>
internal enum Limit
{
    Exact,

    /// <summary>约, 左右.</summary>
    About,

    /// <summary>近, 接近.</summary>
    Nearly,

    /// <summary>超过, 逾, 余, 多.</summary>
    Over,

    /// <summary>不低于, 以上.</summary>
    AtLeast,

    /// <summary>不超过, 以内.</summary>
    AtMost,

    /// <summary>不足, 不到, 低于.</summary>
    Below,
}
