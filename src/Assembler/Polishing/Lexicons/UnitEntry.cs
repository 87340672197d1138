using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Lexicons;

/// <summary>A spelling of a unit: the unit's name, and what a value is multiplied by to be in it.</summary>
internal sealed record UnitEntry(string Name, Rational Factor);
