namespace DevZoneDocs.Assembler.Facts;

/// <summary>Walks through a fact sheet, whether or not a template would write what it meets.</summary>
internal static class FactWalk
{
    /// <summary>Every fact of the sections, each path once.</summary>
    public static IReadOnlyList<Fact> Through(FactSheet sheet)
    {
        HashSet<FactNode> seen = new(ReferenceEqualityComparer.Instance);
        IEnumerable<Fact> facts = sheet.Sections.Values.SelectMany(section => Through(section.Record, seen));
        return [.. Through(sheet.Root, seen).Concat(facts).DistinctBy(fact => fact.Path)];
    }

    // A node stands under an English name and a Chinese one, and an item under its own as well.
    private static IEnumerable<Fact> Through(FactNode node, HashSet<FactNode> seen) => !seen.Add(node) ? [] : node switch
    {
        Fact fact => [fact],
        FactProse prose => prose.Pieces.Where(piece => piece.Fact is not null).Select(piece => piece.Fact!),
        FactList list => list.Items.SelectMany(item => Through(item, seen)),
        FactRecord record => record.Nodes.SelectMany(field => Through(field, seen)),
        _ => [],
    };
}
