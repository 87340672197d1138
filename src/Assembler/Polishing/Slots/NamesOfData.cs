using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>The names that the data themselves give: of the zone, its departments, projects, parties, indicators.</summary>
internal sealed class NamesOfData
{
    private readonly WordTable<string> _names;

    private NamesOfData(IEnumerable<string> names) =>
        _names = new(names.Where(name => name.Length > 1).Distinct().Select(name => (name, name)));

    public static NamesOfData Of(FactSheet sheet)
    {
        IReadOnlyList<Fact> facts = FactWalk.Through(sheet);
        List<string> named = [.. facts.Where(fact => fact.IsName).Select(fact => fact.Phrase.Text)];
        IEnumerable<string> zones = facts.Where(fact => fact.Path == "zone.name").Select(fact => Stem.Replace(fact.Phrase.Text, ""));
        return new NamesOfData([.. named, .. zones, .. facts.Select(fact => fact.Source.Department)]);
    }

    /// <returns>The length of the longest name at the place, or 0.</returns>
    public int At(string text, int index) => _names.At(text, index, out _);

    /// <summary>What is behind the place in the name of a zone: 滨河经济开发区 is of 滨河.</summary>
    private static readonly Regex Stem = new("(?:国家级|省级)?(?:经济|高新|技术|产业|工业|综合|保税|开发|集聚|新|园|区)+$", RegexOptions.CultureInvariant);
}
