using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.Documents.Repairs;

/// <summary>All repairs of a merged block. Columns go before the widths of those that stay are set; else none hangs on what another does.</summary>
internal static class RepairList
{
    private static readonly IRepair[] All = [new EmptyColumns(), new TablePages(), new CommentReferencesLast(), new PictureLines(), new TableGrids()];

    public static void Apply(OpenXmlElement block)
    {
        foreach (IRepair repair in All)
            repair.Apply(block);
    }
}
