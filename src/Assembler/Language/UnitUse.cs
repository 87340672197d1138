namespace DevZoneDocs.Assembler.Language;

/// <summary>Who reads a unit under a spelling; most are read by all.</summary>
[Flags]
internal enum UnitUse
{
    None = 0,

    /// <summary>Units that departments hand in with their figures (数据).</summary>
    Data = 1,

    /// <summary>The checks of a text (核对).</summary>
    Checks = 2,

    /// <summary>The guard over rewordings (润色).</summary>
    Guard = 4,

    All = Data | Checks | Guard,
}
