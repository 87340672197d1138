using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections.Formatters;

/// <summary>Names joined as a sentence lists them, A、B和C; the argument is what stands before the last, 和 by default.</summary>
internal sealed class ListFormatter : IFactFormatter
{
    public string English => "list";

    public string Chinese => "列举";

    public FactNode? Apply(FactNode? node, string? argument) => node is FactList list ? Joined(list, "、", argument ?? "和") : node;

    /// <summary>The items in a row, or null where there are none.</summary>
    public static FactProse? Joined(FactList list, string between, string beforeLast)
    {
        List<ProsePiece[]> items = [.. list.Items.Select(PiecesOf).Where(item => item.Length > 0)];
        List<ProsePiece> pieces = [];
        foreach ((int i, ProsePiece[] item) in items.Index())
        {
            if (i > 0)
                pieces.Add(new ProsePiece(i == items.Count - 1 ? beforeLast : between, null));
            pieces.AddRange(item);
        }

        return pieces.Count > 0 ? new FactProse(pieces) : null;
    }

    private static ProsePiece[] PiecesOf(FactNode item) => item switch
    {
        Fact fact => [new ProsePiece("", fact)],
        FactRecord { Default: { } fact } => [new ProsePiece("", fact)],
        FactProse prose => [.. prose.Pieces],
        _ => [],
    };
}
