namespace DevZoneDocs.Assembler.Language;

/// <summary>What a unit measures; quantities of different kinds are never compared.</summary>
internal enum UnitKind
{
    None,
    Money,
    Percent,
    Area,
    Length,
    Mass,
    Volume,
    Energy,
    Count,
    Other,
}
