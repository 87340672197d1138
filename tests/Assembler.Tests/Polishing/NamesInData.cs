using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Polishing.Slots;
using DevZoneDocs.Assembler.Tests.Sections;

namespace DevZoneDocs.Assembler.Tests.Polishing;

/// <summary>The names that data give, for a test.</summary>
internal static class NamesInData
{
    public static NamesOfData None { get; } = Of();

    public static NamesOfData Of(params IEnumerable<(string Path, string Text)> facts)
    {
        FactRecord record = new();
        foreach ((int i, (string path, string text)) in facts.Index())
            record.AddItem($"{i}", GivenFacts.Fact(path, text) with { IsName = true });
        return NamesOfData.Of(new FactSheet(Amount.Period("2026"), record, []));
    }
}
