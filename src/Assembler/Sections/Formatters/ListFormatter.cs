using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>Names joined as a sentence lists them, A、B和C; the argument is what stands before the last, 和 by default.</summary>
internal sealed class ListFormatter : IFactFormatter
{
    public string English => "list";

    public string Chinese => "列举";

    public FactNode? Apply(FactNode? node, string? argument)
    {
        if (node is not FactList list)
            return node;
        string before = argument ?? "和";
        List<ProsePiece> pieces = [];
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (i > 0)
                pieces.Add(new ProsePiece(i == list.Items.Count - 1 ? before : "、", null));
            pieces.AddRange(PiecesOf(list.Items[i]));
        }

        return new FactProse(pieces);
    }

    private static IEnumerable<ProsePiece> PiecesOf(FactNode item) => item switch
    {
        Fact fact => [new ProsePiece("", fact)],
        FactRecord { Default: { } fact } => [new ProsePiece("", fact)],
        FactProse prose => prose.Pieces,
        _ => [],
    };
}
