using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Lexicons;

/// <summary>The units that may follow a number, under every spelling that offices use.</summary>
internal sealed class UnitTable(IEnumerable<(string Spelling, string Name, UnitKind Kind)> units)
{
    private readonly PhraseTable<(string Name, UnitKind Kind)> _phrases = new(units.Select(unit => (unit.Spelling, (unit.Name, unit.Kind))));

    /// <summary>The longest unit at the place; a length of 0 where there is none.</summary>
    public UnitAt At(string plain, int index) =>
        _phrases.At(plain, index) is { } found ? new UnitAt(found.Entry.Name, found.Entry.Kind, found.Phrase.Length) : new UnitAt("", UnitKind.None, 0);
}

/// <summary>A unit at a place of a text.</summary>
internal readonly record struct UnitAt(string Name, UnitKind Kind, int Length);
